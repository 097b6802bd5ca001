//! Training texts to the bytes the model starts with. A text holds canvases: `=` begins one, `field words` sets a field
//! of the thing at hand, `> list` adds a thing to a list. A link is written as its list and place: `tradeoffs1,-priorities2`.

use bearing::codec;
use bearing::model::value::ROOT;
use bearing::model::{Canvas, Edit, FieldId, Head, Id, Kind, Link, Shape, Value};

/// The bytes of all canvases of the texts at these paths.
pub fn prime(paths: &[String]) -> Result<Vec<u8>, String> {
    let mut out = Vec::new();
    for path in paths {
        let text = std::fs::read_to_string(path).map_err(|error| format!("{path} cannot be read: {error}."))?;
        for part in text.split("\n=\n") {
            let canvas = canvas(part).map_err(|line| format!("{path}: this line is not understood: {line}"))?;
            out.extend(codec::plain(&canvas));
        }
    }
    Ok(out)
}

fn canvas(text: &str) -> Result<Canvas, String> {
    let mut canvas = Canvas::bare(Head::default());
    let mut things: Vec<(Id, Kind)> = vec![(ROOT, Kind::Canvas)];
    let mut links: Vec<(Id, FieldId, String)> = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty() && *line != "=") {
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        let (id, kind) = *things.last().unwrap_or(&(ROOT, Kind::Canvas));
        if word == ">" {
            let kind = Kind::from_key(rest).ok_or(line)?;
            let parent = things.iter().rev().find(|thing| thing.1 == kind.row().parent).ok_or(line)?.0;
            let id = canvas.next_id();
            canvas.apply(&Edit::Add { id, kind, parent, at: usize::MAX }).ok_or(line)?;
            things.push((id, kind));
            continue;
        }
        let field = FieldId::from_key(kind, word).ok_or(line)?;
        let value = match field.row().shape {
            Shape::Link(_) | Shape::Links(_) => {
                links.push((id, field, rest.to_string()));
                continue;
            }
            Shape::Flag => Value::Number(1),
            Shape::Number => Value::Number(rest.parse().map_err(|_| line)?),
            _ => Value::text(rest),
        };
        canvas.apply(&Edit::Set { id, field, value });
    }
    for (id, field, text) in links {
        let found: Option<Vec<Link>> = text.split(',').map(|name| link(&things, name.trim())).collect();
        canvas.apply(&Edit::Set { id, field, value: Value::Links(found.ok_or(text)?) });
    }
    Ok(canvas)
}

fn link(things: &[(Id, Kind)], name: &str) -> Option<Link> {
    let list = name.trim_start_matches('-').trim_end_matches(|c: char| c.is_ascii_digit());
    let place: usize = name.trim_start_matches(|c: char| !c.is_ascii_digit()).parse().ok()?;
    let kind = Kind::from_key(list)?;
    let to = things.iter().filter(|thing| thing.1 == kind).nth(place.checked_sub(1)?)?.0;
    Some(Link { to, against: name.starts_with('-') })
}
