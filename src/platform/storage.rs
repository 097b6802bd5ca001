//! localStorage as a shelf. gloo-storage panics where storage is blocked, so it is only asked after the browser itself
//! has been, with a `Result`. Must never throw, whatever the browser calls its errors.

use gloo_storage::{LocalStorage, Storage as _};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DomException, Storage, Window};

use crate::store::{Fault, Shelf};

/// This browser's localStorage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Local;

/// The storage, if it may be touched. The getter throws in a sandbox, and is null where storage is switched off.
fn storage() -> Result<Storage, Fault> {
    match web_sys::window().map(|window| window.local_storage()) {
        Some(Ok(Some(_))) => Ok(LocalStorage::raw()),
        _ => Err(Fault::Blocked),
    }
}

/// What an error of the storage means. Browsers name a full storage differently, and old ones only number it.
fn fault(error: JsValue) -> Fault {
    let Some(error) = error.dyn_ref::<DomException>() else { return Fault::Broken(String::new()) };
    match (error.name().as_str(), error.code()) {
        ("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" | "NS_ERROR_FILE_NO_DEVICE_SPACE", _) | (_, 22 | 1014) => {
            Fault::Full
        }
        ("SecurityError" | "InvalidAccessError", _) => Fault::Blocked,
        (name, _) => Fault::Broken(name.to_string()),
    }
}

impl Shelf for Local {
    fn get(&self, key: &str) -> Result<Option<String>, Fault> {
        storage()?.get_item(key).map_err(fault)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), Fault> {
        storage()?.set_item(key, text).map_err(fault)
    }

    fn remove(&self, key: &str) -> Result<(), Fault> {
        storage()?.remove_item(key).map_err(fault)
    }

    fn keys(&self) -> Result<Vec<String>, Fault> {
        let storage = storage()?;
        let count = storage.length().map_err(fault)?;
        Ok((0..count).filter_map(|index| storage.key(index).ok().flatten()).collect())
    }
}

/// True if storage may be used here at all.
pub fn is_open() -> bool {
    storage().is_ok()
}

/// Asks the browser not to clear this site's storage by itself, and says whether it agreed. Some browsers ask the
/// person: call it after they have made something worth keeping, not on arrival.
pub fn persist(done: impl FnOnce(bool) + 'static) {
    spawn_local(async move {
        done(ask_to_persist().await.unwrap_or(false));
    });
}

async fn ask_to_persist() -> Option<bool> {
    let window: Window = web_sys::window()?;
    // Absent outside secure contexts, where the typed getter would hand out nothing as something.
    let manager = js_sys::Reflect::get(window.navigator().as_ref(), &JsValue::from_str("storage")).ok()?;
    let manager: web_sys::StorageManager = manager.dyn_into().ok()?;
    JsFuture::from(manager.persist().ok()?).await.ok()?.as_bool()
}
