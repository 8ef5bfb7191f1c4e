package org.skinweek.ui.page;

import org.skinweek.ui.common.Desktop;
import org.skinweek.ui.kit.DialogLayer;
import org.skinweek.ui.kit.ToastArea;
import org.skinweek.words.Words;

/**
 * Services that every page receives.
 *
 * @param desktop data, rules, time, texts
 * @param dialogs questions and forms over the page
 * @param toasts short messages
 * @param navigator opens another page
 * @param undo takes changes back
 */
public record PageContext(
        Desktop desktop, DialogLayer dialogs, ToastArea toasts, PageNavigator navigator, UndoRedo undo) {
    /** The texts. */
    public Words words() {
        return desktop.words();
    }
}
