package org.skinweek.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.skinweek.ui.kit.KeyTable;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.skin.DoctorAdvice;
import org.skinweek.words.Words;

/** What can be asked for on every page: what the program is not, when to see a doctor, and the keys that hold everywhere. */
final class HelpDialog {
    private static final List<String> KEYS =
            List.of("help", "everything", "pages", "undo", "redo", "back", "find", "escape");

    private HelpDialog() {}

    static void show(PageContext context) {
        context.dialogs().show(context.words().text("shell.help"), content(context.words()));
    }

    private static Node content(Words words) {
        VBox content = new VBox(
                16,
                TextLabels.wrapped(words.text("shell.help.learn")),
                new DoctorAdvice(words),
                TextLabels.wrapped(words.text("shell.help.keys"), "strong"),
                new KeyTable("shell.key.", KEYS, words));
        content.setId("help");
        return content;
    }
}
