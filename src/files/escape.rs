//! Words in Markdown and back: what would mean something there is escaped, line breaks are hard ones. Must give back
//! each line as it was, but for spaces at its ends.

/// Appends words so that Markdown shows them as they are. Further lines are indented by `indent` spaces.
pub fn push(words: &str, indent: usize, out: &mut String) {
    for (index, line) in words.trim().lines().enumerate() {
        if index > 0 {
            out.push_str("\\\n");
            (0..indent).for_each(|_| out.push(' '));
        }
        push_line(line.trim(), out);
    }
}

fn push_line(line: &str, out: &mut String) {
    // `1990. was` would start a list, `- so` too, `# one` a heading.
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    for (at, c) in line.char_indices() {
        let special = matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~');
        let starts = (at == 0 && matches!(c, '#' | '-' | '+' | '=' | ':'))
            || (digits > 0 && at == digits && matches!(c, '.' | ')'));
        if special || starts {
            out.push('\\');
        }
        out.push(c);
    }
}

/// The words of escaped text.
pub fn undo(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let escaped = c == '\\' && chars.peek().is_some_and(char::is_ascii_punctuation);
        out.push(if escaped { chars.next().unwrap_or(c) } else { c });
    }
    out
}

/// True if a line ends in a hard break: an odd number of backslashes.
pub fn goes_on(line: &str) -> bool {
    line.bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1
}
