//! Elements without ceremony. `html!` writes its code out at every use; these few functions are compiled once, and the
//! page is a third smaller for it.

use std::rc::Rc;

use yew::html::{onchange, onclick};
use yew::prelude::*;
use yew::virtual_dom::{Key, Listener, VComp, VList, VTag, VText};

use super::msg::Msg;

/// An element being built.
pub struct El(Box<VTag>);

/// An element with a class; an empty class is none.
#[inline(never)]
pub fn el(tag: &'static str, class: &'static str) -> El {
    let mut tag = Box::new(VTag::new(AttrValue::Static(tag)));
    if !class.is_empty() {
        tag.add_attribute("class", AttrValue::Static(class));
    }
    El(tag)
}

impl El {
    /// Sets an attribute.
    #[inline(never)]
    pub fn attr(mut self, name: &'static str, value: AttrValue) -> El {
        self.0.add_attribute(name, value);
        self
    }

    /// Sets an attribute whose value is fixed.
    pub fn set(self, name: &'static str, value: &'static str) -> El {
        self.attr(name, AttrValue::Static(value))
    }

    /// Sets an attribute without a value if `on`.
    #[inline(never)]
    pub fn when(mut self, on: bool, name: &'static str) -> El {
        if on {
            self.0.add_attribute(name, AttrValue::Static(name));
        }
        self
    }

    /// Hides it if `off`.
    pub fn hide(self, off: bool) -> El {
        self.when(off, "hidden")
    }

    /// The key among its siblings; either all siblings have one or none.
    #[inline(never)]
    pub fn key(mut self, key: impl Into<Key>) -> El {
        self.0.key = Some(key.into());
        self
    }

    /// Adds a child.
    pub fn kid(self, kid: impl Into<Html>) -> El {
        self.push(kid.into())
    }

    #[inline(never)]
    fn push(mut self, kid: Html) -> El {
        self.0.add_child(kid);
        self
    }

    /// Adds children that come and go as one child, so that what stands beside them is never made anew.
    pub fn list(self, kids: Vec<Html>) -> El {
        self.push(list(kids))
    }

    /// Adds text.
    #[inline(never)]
    pub fn text(self, text: AttrValue) -> El {
        self.push(VText::new(text).into())
    }

    /// Adds text that is fixed.
    pub fn say(self, text: &'static str) -> El {
        self.text(AttrValue::Static(text))
    }

    /// Sends a message when clicked.
    #[inline(never)]
    pub fn click(self, send: &Callback<Msg>, msg: Msg) -> El {
        let send = send.clone();
        self.press(Callback::from(move |_: MouseEvent| send.emit(msg.clone())))
    }

    /// Calls back when clicked.
    #[inline(never)]
    pub fn press(mut self, pressed: Callback<MouseEvent>) -> El {
        self.0.add_listener(Rc::new(onclick::Wrapper::new(pressed)));
        self
    }

    /// Calls back when its value has been changed.
    #[inline(never)]
    pub fn change(mut self, changed: Callback<Event>) -> El {
        self.0.add_listener(Rc::new(onchange::Wrapper::new(changed)));
        self
    }

    /// Adds a listener.
    #[inline(never)]
    pub fn listen(mut self, listener: Rc<dyn Listener>) -> El {
        self.0.add_listener(listener);
        self
    }

    /// A tick's state.
    #[inline(never)]
    pub fn checked(mut self, on: bool) -> El {
        self.0.set_checked(on);
        self
    }

    /// The text of a box that is typed into, as a property: it is set only where the box says something else.
    #[inline(never)]
    pub fn value(mut self, value: AttrValue) -> El {
        self.0.set_value(value);
        self
    }

    /// An option's state, as a property: the attribute only says what it was at first.
    #[inline(never)]
    pub fn selected(mut self, on: bool) -> El {
        self.0.add_property("selected", on);
        self
    }
}

impl From<El> for Html {
    fn from(el: El) -> Html {
        Html::VTag(Rc::new(*el.0))
    }
}

/// A component with all its properties.
pub fn component<C: Component>(props: C::Properties, key: Option<Key>) -> Html {
    VComp::new::<C>(Rc::new(props), key).into()
}

/// Several nodes as one.
#[inline(never)]
pub fn list(kids: Vec<Html>) -> Html {
    VList::with_children(kids, None).into()
}

/// An element that holds nothing but fixed words.
pub fn words(tag: &'static str, class: &'static str, text: &'static str) -> El {
    el(tag, class).say(text)
}

/// A button of a look: the class behind `b-button`.
#[inline(never)]
pub fn button(class: &'static str, send: &Callback<Msg>, msg: Msg) -> El {
    el("button", class).set("type", "button").click(send, msg)
}

/// The filled button: the one thing to do.
pub const GO: &str = "b-button b-button--go";
/// The outlined button.
pub const PLAIN: &str = "b-button";
/// The button that is a word.
pub const WORD: &str = "b-button b-button--word";
/// The button that is a sign; it needs a label.
pub const ICON: &str = "b-icon";
