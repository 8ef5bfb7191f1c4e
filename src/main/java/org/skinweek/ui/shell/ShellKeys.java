package org.skinweek.ui.shell;

import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.page.PageRoute;

/** The keys that hold on every page: find, help, undo, redo, and a number for each page. */
final class ShellKeys {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+K");
    private static final List<KeyCombination> REDO =
            List.of(KeyCombination.valueOf("Shortcut+Shift+Z"), KeyCombination.valueOf("Shortcut+Y"));

    private ShellKeys() {}

    static void install(Node root, PageContext context, Set<PageRoute> routes, Runnable find, BooleanSupplier covered) {
        List<PageRoute> numbered = List.copyOf(routes);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!covered.getAsBoolean() && handle(event, context, numbered, find)) {
                event.consume();
            }
        });
    }

    private static boolean handle(KeyEvent event, PageContext context, List<PageRoute> routes, Runnable find) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (FIND.match(event)) {
            find.run();
            return true;
        }
        if (UNDO.match(event) && !typing) {
            context.undo().undo();
            return true;
        }
        if (REDO.stream().anyMatch(keys -> keys.match(event)) && !typing) {
            context.undo().redo();
            return true;
        }
        if (event.getCode() == KeyCode.F1) {
            HelpDialog.show(context);
            return true;
        }
        int number = number(event.getCode());
        if ((event.isAltDown() || event.isShortcutDown()) && number >= 0 && number < routes.size()) {
            context.navigator().open(routes.get(number));
            return true;
        }
        return false;
    }

    private static int number(KeyCode code) {
        if (code.isDigitKey()) {
            return code.getName().charAt(code.getName().length() - 1) - '1';
        }
        return -1;
    }
}
