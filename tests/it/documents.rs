//! What the documents quote is what the project does. The quoted place is read, never repeated here.

use std::fs;

fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// A text constant of a source file, with its line breaks taken out.
fn constant(path: &str, name: &str) -> String {
    let source = read(path);
    let after = source.split(&format!("const {name}: &str = \"")).nth(1);
    let text = after.and_then(|after| after.split("\";").next()).unwrap_or_else(|| panic!("{path} has no {name}"));
    text.split("\\\n").map(str::trim_start).collect()
}

#[test]
fn every_host_sends_the_policy_of_the_page() {
    let policy = constant("xtask/src/page.rs", "POLICY");
    for path in ["docs/hosting/nginx.conf", "docs/hosting/_headers"] {
        assert!(read(path).contains(&policy), "{path} has another policy than the page: {policy}");
    }
}

#[test]
fn the_snippet_is_the_one_people_copy() {
    let text = read("docs/embedding.md");
    let sandbox = format!("sandbox=\"{}\"", constant("src/ui/snippet.rs", "SANDBOX"));
    assert_eq!(text.matches("sandbox=\"").count(), text.matches(&sandbox).count());
    assert!(text.contains(&sandbox));
}

#[test]
fn the_host_script_has_ten_lines() {
    let text = read("docs/embedding.md");
    let script = text.split("<script>\n").nth(1).and_then(|rest| rest.split("</script>").next()).unwrap_or_default();
    assert!((1..=8).contains(&script.lines().count()), "{script}");
}
