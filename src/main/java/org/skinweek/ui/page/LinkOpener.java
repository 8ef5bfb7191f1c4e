package org.skinweek.ui.page;

import javafx.scene.control.Button;
import org.skinweek.platform.LinkHandler;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.kit.ClipboardText;
import org.skinweek.ui.kit.ToastArea;
import org.skinweek.words.Words;

/** Opens an address for the user; if no program can, says so and offers the address to copy. */
public final class LinkOpener {
    private final LinkHandler handler;
    private final BackgroundRunner background;
    private final ToastArea toasts;
    private final Words words;

    /** An opener that reports failures in toasts. */
    public LinkOpener(LinkHandler handler, BackgroundRunner background, ToastArea toasts, Words words) {
        this.handler = handler;
        this.background = background;
        this.toasts = toasts;
        this.words = words;
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
        background.run(() -> handler.open(address), opened -> {
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
            toasts.show(words.text("common.link.copied"));
        });
        toasts.notice(words.text(key + ".failed"), words.text(key + ".text", shown), copy);
    }
}
