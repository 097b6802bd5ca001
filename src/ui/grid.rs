//! The grid of functions and choices: where each choice is felt on Monday, and where it is not. It never changes
//! anything; its holes say where something is missing.

use yew::prelude::*;

use super::el::{El, el, words};
use super::sheet::{self, Sheet, owned, small};
use crate::model::{Canvas, FieldId, Id, Kind};

/// What a hole asks, behind the name of the function.
const ASK: &str = ": what does this mean for you?";

/// Draws the grid. With `on_hole`, empty cells are invitations that name the choice and the function.
pub fn draw(canvas: &Canvas, on_hole: Option<&Callback<(Id, Id)>>) -> Html {
    let sheet = Sheet::to_read(canvas, 2);
    let choices = sheet.filled(Kind::Tradeoff, FieldId::First);
    let functions: Vec<Id> = canvas.all(Kind::Function).collect();
    let body = match choices.is_empty() || functions.is_empty() {
        true => words(
            "p",
            "b-grid__none",
            "The grid begins with the first choice: what each function stops and starts for it.",
        ),
        false => table(&sheet, &choices, &functions, on_hole),
    };
    el("div", "b-grid").kid(body).into()
}

// The roles are spelled out because narrow screens lay the table out as a list, which would take them away.
fn part(tag: &'static str, class: &'static str, role: &'static str) -> El {
    el(tag, class).set("role", role)
}

fn table(sheet: &Sheet, choices: &[Id], functions: &[Id], on_hole: Option<&Callback<(Id, Id)>>) -> El {
    let corner = part("th", "", "columnheader").set("scope", "col").kid(words("span", "b-hidden", "Choice"));
    let mut heads: Vec<Html> = vec![corner.into()];
    for id in functions {
        heads.push(part("th", "", "columnheader").set("scope", "col").set("dir", "auto").text(name(sheet, *id)).into());
    }
    let mut rows: Vec<Html> = Vec::new();
    for choice in choices {
        let head = row_head("b-grid__choice").kid(sheet::pair(sheet, *choice, ""));
        let lists = functions.iter().map(|function| serving(sheet, *function, *choice));
        let cells = functions
            .iter()
            .zip(lists)
            .map(|(function, list)| cell(sheet, *function, &list, on_hole.map(|on_hole| (*choice, on_hole))));
        rows.push(row(head, cells.collect()));
    }
    let loose: Vec<Vec<Served>> = functions.iter().map(|function| untied(sheet, *function, choices)).collect();
    if loose.iter().any(|list| !list.is_empty()) {
        let head = row_head("b-grid__choice b-grid__choice--none").say("Tied to no choice");
        let cells = functions.iter().zip(&loose).map(|(function, list)| cell(sheet, *function, list, None));
        rows.push(row(head, cells.collect()));
    }
    let head = part("thead", "b-grid__head", "rowgroup").kid(part("tr", "", "row").list(heads));
    part("table", "b-grid__table", "table")
        .kid(words("caption", "b-hidden", "What each function stops and starts because of each choice"))
        .kid(head)
        .kid(part("tbody", "", "rowgroup").list(rows))
}

fn row_head(class: &'static str) -> El {
    part("th", class, "rowheader").set("scope", "row")
}

fn row(head: El, cells: Vec<Html>) -> Html {
    part("tr", "b-grid__row", "row").kid(head).list(cells).into()
}

fn name(sheet: &Sheet, function: Id) -> AttrValue {
    owned(sheet.canvas.function_name(function))
}

/// A commitment in a cell: whether it stops something, and whether it works for the choice's losing side.
struct Served {
    id: Id,
    stops: bool,
    against: bool,
}

fn serving(sheet: &Sheet, function: Id, choice: Id) -> Vec<Served> {
    let mut out = Vec::new();
    for (id, stops) in sheet::commitments(sheet, function) {
        let link = sheet.canvas.links(id, FieldId::Serves).find(|link| link.to == choice);
        out.extend(link.map(|link| Served { id, stops, against: link.against }));
    }
    out
}

/// The commitments that name none of the choices.
fn untied(sheet: &Sheet, function: Id, choices: &[Id]) -> Vec<Served> {
    let mut out = Vec::new();
    for (id, stops) in sheet::commitments(sheet, function) {
        if !sheet.canvas.links(id, FieldId::Serves).any(|link| choices.contains(&link.to)) {
            out.push(Served { id, stops, against: false });
        }
    }
    out
}

fn cell(sheet: &Sheet, function: Id, list: &[Served], hole: Option<(Id, &Callback<(Id, Id)>)>) -> Html {
    // Shown where the table is laid out as a list; screen readers have the column's own head.
    let who = el("span", "b-grid__who").set("aria-hidden", "true").set("dir", "auto").text(name(sheet, function));
    let body = match list.is_empty() {
        true => empty(sheet, function, hole),
        false => el("ul", "b-grid__list").list(list.iter().map(|served| line(sheet, served)).collect()),
    };
    part("td", "b-grid__cell", "cell").kid(who).kid(body).into()
}

fn line(sheet: &Sheet, served: &Served) -> Html {
    let sort = if served.stops { "Stop " } else { "Start " };
    let line = el("li", "").kid(small(sort)).kid(sheet.say(served.id, FieldId::CommitText));
    match served.against {
        true => line.kid(words("span", "b-grid__against", "pulls the other way")).into(),
        false => line.into(),
    }
}

fn empty(sheet: &Sheet, function: Id, hole: Option<(Id, &Callback<(Id, Id)>)>) -> El {
    match hole {
        Some((choice, on_hole)) => {
            let fill = on_hole.reform(move |_: MouseEvent| (choice, function));
            el("button", "b-page__invite").set("type", "button").press(fill).text(name(sheet, function)).say(ASK)
        }
        None => el("span", "")
            .kid(words("span", "", "–").set("aria-hidden", "true"))
            .kid(words("span", "b-hidden", "nothing")),
    }
}
