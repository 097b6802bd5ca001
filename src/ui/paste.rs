//! What somebody pasted, cut into statements: each with the box it seems to belong in, taken or left one by one. What is
//! not taken stays in view until it is put away.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::app::App;
use super::cx::Cx;
use super::el::{El, PLAIN, WORD, button, el, words};
use super::msg::Msg;
use crate::lint::letters::{capitalised, lower};
use crate::lint::{Field, paste};
use crate::model::value::ROOT;
use crate::model::{Canvas, Edit, FieldId, Id, Kind};

/// A statement that waits to be taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiting {
    pub text: AttrValue,
    pub field: Field,
    pub because: &'static str,
    /// It has been taken; it stays in its place, said to be so.
    pub taken: bool,
}

/// The boxes a statement can go into, with their names.
const BOXES: [(Field, &str); 11] = [
    (Field::Vision, "Vision"),
    (Field::Mission, "Mission"),
    (Field::Sign, "Sign"),
    (Field::Serve, "Comes first"),
    (Field::Exclude, "Later, elsewhere or no"),
    (Field::Tradeoff, "Trade-off"),
    (Field::Priority, "Priority"),
    (Field::Waiting, "Waits"),
    (Field::Commitment, "What a function starts"),
    (Field::Decline, "What a function stops"),
    (Field::Metric, "Sign, as a measure"),
];

/// True if a text seems to hold several statements. One line is one sentence, however long; cutting it would cost time
/// at every key.
pub fn is_several(text: &str) -> bool {
    text.lines().filter(|line| !line.trim().is_empty()).nth(1).is_some()
}

/// The statements of a text.
pub fn cut(text: &str) -> Vec<Waiting> {
    let waiting = |piece: paste::Piece| Waiting {
        text: piece.text.into(),
        field: piece.field,
        because: piece.because,
        taken: false,
    };
    paste::cut(text).into_iter().map(waiting).collect()
}

/// The panel; hidden while there is nothing in it.
pub fn view(cx: &Cx, pieces: &[Waiting]) -> Html {
    let open = pieces.iter().filter(|piece| !piece.taken).count();
    let title = match open {
        0 => "Everything you pasted has a place".to_string(),
        1 => "One statement you pasted has no place yet".to_string(),
        open => format!("{open} statements you pasted have no place yet"),
    };
    let lines = pieces.iter().enumerate().map(|(at, piece)| one(cx, at, piece)).collect();
    el("section", "b-paste")
        .hide(pieces.is_empty())
        .set("aria-label", "What you pasted")
        .kid(el("h2", "b-paste__title").text(title.into()))
        .kid(el("ol", "b-paste__list").list(lines))
        .kid(button(WORD, &cx.send, Msg::PutAway).say("Put the rest away"))
        .into()
}

fn one(cx: &Cx, at: usize, piece: &Waiting) -> Html {
    let line = el("li", "b-paste__one").kid(el("p", "b-paste__words").text(piece.text.clone()));
    if piece.taken {
        let place = BOXES.iter().find(|(field, _)| *field == piece.field).map_or("", |(_, name)| name);
        return line.kid(el("p", "b-paste__why").text(format!("Taken: {place}").into())).into();
    }
    let why = AttrValue::from(format!("Looks like {}.", piece.because));
    let take = button(PLAIN, &cx.send, Msg::Take(at)).attr("aria-label", format!("Take: {}", piece.text).into());
    line.kid(el("p", "b-paste__why").text(why))
        .kid(el("p", "b-paste__do").kid(menu(cx, at, piece)).kid(take.say("Take")))
        .into()
}

fn menu(cx: &Cx, at: usize, piece: &Waiting) -> El {
    let options = BOXES.iter().enumerate().map(|(index, (field, name))| {
        let value = AttrValue::from(index.to_string());
        words("option", "", name).attr("value", value).selected(*field == piece.field).into()
    });
    let changed = cx.send.reform(move |event: Event| {
        let index = event.target_unchecked_into::<HtmlSelectElement>().value().parse().unwrap_or(0_usize);
        Msg::Sort(at, BOXES.get(index).map_or(Field::Vision, |(field, _)| *field))
    });
    let label = AttrValue::from(format!("Box for: {}", piece.text));
    el("select", "b-pick__box").attr("aria-label", label).change(changed).list(options.collect())
}

impl App {
    /// Everything that happens to what was pasted.
    pub(super) fn pasted(&mut self, msg: Msg) {
        match msg {
            Msg::Cut => {
                self.pieces = cut(self.desk.canvas().text(ROOT, FieldId::Sentence));
                self.said = "Cut into statements. Each has a proposed box.".into();
            }
            Msg::Sort(at, field) => {
                if let Some(piece) = self.pieces.get_mut(at) {
                    piece.field = field;
                }
            }
            Msg::Take(at) => {
                let Some(piece) = self.pieces.get_mut(at).filter(|piece| !piece.taken) else { return };
                piece.taken = true;
                let edit = taking(self.desk.canvas(), piece.field, &piece.text);
                self.changed(&edit);
                self.said = "Taken. Undo brings the canvas back as it was.".into();
            }
            _ => self.pieces.clear(),
        }
    }
}

/// The edit that puts a statement into its box: an empty one if there is one, else a new one; what is written stays.
fn taking(canvas: &Canvas, field: Field, text: &str) -> Edit {
    match field {
        Field::Vision => joined(canvas, FieldId::Vision, text),
        Field::Mission => joined(canvas, FieldId::Mission, text),
        Field::Serve => listed(canvas, Kind::Serve, FieldId::Who, text),
        Field::Exclude => listed(canvas, Kind::Exclude, FieldId::NotWho, text),
        Field::Tradeoff => tradeoff(canvas, text),
        Field::Priority => listed(canvas, Kind::Priority, FieldId::PriorityText, text),
        Field::Waiting => listed(canvas, Kind::Waiting, FieldId::WaitText, text),
        Field::Commitment => commitment(canvas, text, false),
        Field::Decline => commitment(canvas, text, true),
        _ => listed(canvas, Kind::Sign, FieldId::SignText, text),
    }
}

fn joined(canvas: &Canvas, field: FieldId, text: &str) -> Edit {
    let now = canvas.text(ROOT, field);
    let all = if now.trim().is_empty() { text.to_string() } else { [now, "\n", text].concat() };
    Edit::text(ROOT, field, &all)
}

/// An empty thing of a kind, or the edit that adds one.
fn blank(canvas: &Canvas, kind: Kind) -> (Id, Vec<Edit>) {
    match canvas.all(kind).find(|id| canvas.is_blank(*id)) {
        Some(id) => (id, Vec::new()),
        None => {
            let id = canvas.next_id();
            (id, vec![Edit::Add { id, kind, parent: ROOT, at: usize::MAX }])
        }
    }
}

fn listed(canvas: &Canvas, kind: Kind, field: FieldId, text: &str) -> Edit {
    let (id, mut edits) = blank(canvas, kind);
    edits.push(Edit::text(id, field, text));
    Edit::All(edits)
}

fn tradeoff(canvas: &Canvas, text: &str) -> Edit {
    let (id, mut edits) = blank(canvas, Kind::Tradeoff);
    let halves =
        [" even over ", " over ", " instead of ", " rather than "].iter().find_map(|mark| text.split_once(mark));
    let (first, second) = halves.unwrap_or((text, ""));
    edits.push(Edit::text(id, FieldId::First, first.trim()));
    edits.push(Edit::text(id, FieldId::Second, second.trim()));
    Edit::All(edits)
}

/// A commitment goes to the function it names, else to the first.
fn commitment(canvas: &Canvas, text: &str, stops: bool) -> Edit {
    let small = lower(text);
    let named = canvas.all(Kind::Function).find(|id| small.contains(&lower(canvas.function_name(*id))));
    let Some(function) = named.or_else(|| canvas.all(Kind::Function).next()) else { return Edit::All(Vec::new()) };
    let id = canvas.next_id();
    // "Sales: stop giving discounts" stands under Sales.
    let own = |(who, rest): &(&str, &str)| who.eq_ignore_ascii_case(canvas.function_name(function)) && !rest.is_empty();
    let text = text.split_once(": ").filter(own).map_or(text.to_string(), |(_, rest)| capitalised(rest));
    Edit::All(vec![super::flow::new_commitment(id, function, stops), Edit::text(id, FieldId::CommitText, &text)])
}
