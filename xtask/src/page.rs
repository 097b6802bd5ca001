//! The released `index.html`, made from the one that Trunk writes. Text in, text out.

use crate::run::Outcome;

/// The policy of the released page: nothing leaves the browser, nothing runs that was not built.
/// `trunk serve` puts a reload script into the page, so the served one has no policy.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
    frame-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types bearing";

const CHARSET: &str = "<meta charset=\"utf-8\">";
const CSS_START: &str = "<link rel=\"stylesheet\" href=\"./";
const SCRIPT_START: &str = "<script type=\"module\">";
const SCRIPT_END: &str = "</script>";

/// The names of the stylesheets, in the order of the page.
pub fn stylesheets(html: &str) -> Vec<&str> {
    html.split(CSS_START).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// Views that are in the second part of the page (`src/ui/later.rs`), by their stylesheets.
const LATER: [&str; 8] = ["share", "compare", "embed", "paste", "canvases", "grid", "pick", "settle"];

/// Whether a stylesheet, as Trunk named it, comes with the second part.
pub fn is_later(name: &str) -> bool {
    LATER.iter().any(|view| name.strip_prefix(view).is_some_and(|rest| rest.starts_with(['-', '.'])))
}

/// The script that starts the app: Trunk's, without what only Trunk's own tools listen for.
pub fn start_script(html: &str) -> Outcome<String> {
    let inline = html.split(SCRIPT_START).nth(1).and_then(|rest| rest.split(SCRIPT_END).next());
    let mut paths = inline.unwrap_or_default().split('\'').filter(|part| part.starts_with("./"));
    match (paths.next(), paths.next()) {
        (Some(glue), Some(wasm)) => Ok(format!("import init from '{glue}';\ninit({{ module_or_path: '{wasm}' }});\n")),
        _ => Err("Trunk's start script is not in index.html as expected: its version may have changed.".into()),
    }
}

/// The file names of the scripts that a start script loads.
pub fn glue(start: &str) -> impl Iterator<Item = &str> {
    start.split('\'').filter_map(|part| part.strip_prefix("./")).filter(|name| name.ends_with(".js"))
}

/// The page as released: the policy first, one stylesheet, the start script in a file of its own.
///
/// `crossorigin`: in a sandboxed frame the page has no origin, and module scripts are fetched as from elsewhere.
pub fn released(html: &str, css: &str, start: &str) -> Outcome<String> {
    let (head, rest) = html.split_once(CHARSET).ok_or("index.html must begin its head with the charset.")?;
    let (rest, tail) = rest.split_once(SCRIPT_START).ok_or("Trunk's start script is not in index.html.")?;
    let (_, tail) = tail.split_once(SCRIPT_END).ok_or("Trunk's start script does not end.")?;
    let mut page = format!("{head}{CHARSET}\n<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">");
    let dropped = |line: &&str| line.is_empty() || line.starts_with(CSS_START) || line.starts_with("<!--");
    for line in rest.lines().filter(|line| !dropped(line)) {
        page.push('\n');
        page.push_str(line);
    }
    page.push_str(&format!("\n{CSS_START}{css}\">\n"));
    page.push_str(&format!("<script type=\"module\" src=\"./{start}\" crossorigin></script>"));
    page.push_str(tail);
    Ok(page)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TRUNK: &str = r#"<!doctype html><head>
<meta charset="utf-8">
<title>Bearing</title>
<link rel="stylesheet" href="./tokens-1.css"/>

<link rel="stylesheet" href="./base-2.css"/>
<script type="module">
import init, * as bindings from './bearing-3.js';
const wasm = await init({ module_or_path: './bearing-3_bg.wasm' });
</script>
<link rel="modulepreload" href="./bearing-3.js"></head><body></body>"#;

    #[test]
    fn stylesheets_in_order() {
        assert_eq!(stylesheets(TRUNK), ["tokens-1.css", "base-2.css"]);
    }

    #[test]
    fn views_of_the_second_part_have_their_looks_there() {
        assert!(super::is_later("share-0a1b.css") && super::is_later("grid.css"));
        assert!(!super::is_later("page-0a1b.css") && !super::is_later("shared-0a1b.css"));
    }

    #[test]
    fn the_start_script_loads_what_trunk_built() {
        let start = "import init from './bearing-3.js';\ninit({ module_or_path: './bearing-3_bg.wasm' });\n";
        assert_eq!(start_script(TRUNK).as_deref(), Ok(start));
        assert!(glue(start).eq(["bearing-3.js"]));
        assert!(start_script("<html>").is_err());
    }

    #[test]
    fn the_released_page_has_a_policy_and_nothing_inline() {
        let page = released(TRUNK, "style-9.css", "start-8.js").unwrap_or_default();
        let expected = format!(
            r#"<!doctype html><head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<title>Bearing</title>
<link rel="stylesheet" href="./style-9.css">
<script type="module" src="./start-8.js" crossorigin></script>
<link rel="modulepreload" href="./bearing-3.js"></head><body></body>"#
        );
        assert_eq!(page, expected);
        assert!(released("<html>", "a", "b").is_err());
    }
}
