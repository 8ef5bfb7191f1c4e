package org.skinweek.ui.shell;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.skinweek.app.Workspace;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.TextSize;
import org.skinweek.ui.kit.ToastArea;
import org.skinweek.words.Words;

/** Changes the text size by the keys that browsers use for it: plus, minus and zero, each with Ctrl or Command. */
final class TextSizeKeys {
    /** Where plus needs Shift, its key is that of the equals sign. */
    private static final Set<KeyCode> LARGER = Set.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD);

    private static final Set<KeyCode> SMALLER = Set.of(KeyCode.MINUS, KeyCode.SUBTRACT);
    private static final Set<KeyCode> USUAL = Set.of(KeyCode.DIGIT0, KeyCode.NUMPAD0);

    private final Workspace workspace;
    private final Words words;
    private final ToastArea toasts;

    private TextSizeKeys(Workspace workspace, Words words, ToastArea toasts) {
        this.workspace = workspace;
        this.words = words;
        this.toasts = toasts;
    }

    /**
     * Listens from now on.
     *
     * @param root the root of the window's content: the keys hold over dialogs and the welcome, too
     * @param toasts say the size that holds then
     */
    static void install(Node root, Workspace workspace, Words words, ToastArea toasts) {
        TextSizeKeys keys = new TextSizeKeys(workspace, words, toasts);
        root.addEventHandler(KeyEvent.KEY_PRESSED, keys::handle);
    }

    private void handle(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (LARGER.contains(event.getCode())) {
            change(TextSize::larger);
        } else if (SMALLER.contains(event.getCode())) {
            change(TextSize::smaller);
        } else if (USUAL.contains(event.getCode())) {
            change(size -> TextSize.USUAL);
        } else {
            return;
        }
        event.consume();
    }

    private void change(UnaryOperator<TextSize> next) {
        var unused = workspace
                .execute(notebook -> {
                    var settings = notebook.settings();
                    TextSize now = settings.display().textSize();
                    TextSize wanted = next.apply(now);
                    return wanted == now
                            ? Optional.empty()
                            : Optional.of(Command.of(
                                    "command.textSize",
                                    new Change.OfSettings(settings, settings.withTextSize(wanted))));
                })
                .thenAccept(notebook -> toasts.show(words.text(
                        "shell.text_size",
                        notebook.settings().display().textSize().factor())));
    }
}
