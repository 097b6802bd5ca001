//! The commitments as a table for spreadsheets. Must never let a cell become a formula.

use crate::model::canvas::Canvas;
use crate::model::diff;
use crate::model::field::FieldId;
use crate::model::kind::Kind;

const COLUMNS: &[FieldId] = &[
    FieldId::Does,
    FieldId::CommitText,
    FieldId::Serves,
    FieldId::CommitMeasure,
    FieldId::CommitOwner,
    FieldId::Perspective,
    FieldId::Accountable,
    FieldId::Consulted,
    FieldId::Informed,
];

/// Writes one row a commitment, functions first, as RFC 4180 says, with a byte order mark so that spreadsheets read
/// UTF-8.
pub fn commitments(canvas: &Canvas) -> String {
    let mut out = String::from("\u{feff}Function");
    for field in COLUMNS {
        out.push(',');
        cell(field.row().name, &mut out);
    }
    out.push_str("\r\n");
    for function in canvas.all(Kind::Function) {
        for id in canvas.children(function, Kind::Commitment) {
            cell(canvas.function_name(function), &mut out);
            for field in COLUMNS {
                out.push(',');
                cell(&diff::readable(canvas, *field, canvas.value(id, *field)), &mut out);
            }
            out.push_str("\r\n");
        }
    }
    out
}

fn cell(text: &str, out: &mut String) {
    // Spreadsheets run what begins so; an apostrophe makes it text.
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    out.push('"');
    out.push_str(if formula { "'" } else { "" });
    out.push_str(&text.replace('"', "\"\""));
    out.push('"');
}
