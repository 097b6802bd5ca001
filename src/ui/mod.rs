//! The page: Yew components. Nothing outside this folder (and `main.rs`) knows Yew.

use yew::prelude::*;

#[component]
fn App() -> Html {
    html! { <main><h1>{ "Bearing" }</h1></main> }
}

/// Mounts the app into `#app`.
pub fn start() {
    yew::Renderer::<App>::new().render();
}
