package org.skinweek.ui.page;

import javafx.scene.control.Button;
import org.skinweek.ui.common.Desktop;
import org.skinweek.ui.kit.ClipboardText;
import org.skinweek.words.Words;

/** Opens an address for the user; if no program can, says so and offers the address to copy. */
public final class LinkOpener {
    private final PageContext context;
    private final Words words;

    /** An opener that reports failures in the window of a page. */
    public LinkOpener(PageContext context) {
        this.context = context;
        this.words = context.words();
    }

    /** Opens a web address in the browser. */
    public void openPage(String address) {
        open(address, address, "common.link.page");
    }

    /**
     * Opens a folder in the file manager.
     *
     * @param path as people write it
     * @param address the same as {@code file:}
     */
    public void openFolder(String path, String address) {
        open(address, path, "common.link.folder");
    }

    private void open(String address, String shown, String key) {
        Desktop desktop = context.desktop();
        desktop.background().run(() -> desktop.links().open(address), opened -> {
            if (!opened) {
                tell(shown, key);
            }
        });
    }

    private void tell(String shown, String key) {
        Button copy = new Button(words.text(key + ".copy"));
        copy.setId("link-copy");
        copy.getStyleClass().add("accent");
        copy.setOnAction(event -> {
            ClipboardText.copy(shown);
            context.toasts().show(words.text("common.link.copied"));
        });
        context.toasts().notice(words.text(key + ".failed"), words.text(key + ".text", shown), copy);
    }
}
