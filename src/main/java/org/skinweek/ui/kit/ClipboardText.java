package org.skinweek.ui.kit;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Puts a text on the clipboard, for the user to paste elsewhere. */
public final class ClipboardText {
    private ClipboardText() {}

    /** Replaces what is on the clipboard. */
    public static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
