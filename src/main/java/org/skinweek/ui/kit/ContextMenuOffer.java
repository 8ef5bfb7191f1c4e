package org.skinweek.ui.kit;

import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/** Menus of what can be done with something, by right click, by a button, by the menu key and by Shift+F10. */
public final class ContextMenuOffer {
    private ContextMenuOffer() {}

    /** Gives a node a menu, which is made each time it is wanted; one without entries is not shown. */
    public static void on(Node node, Supplier<ContextMenu> menus) {
        node.setOnContextMenuRequested(event -> {
            if (!event.isKeyboardTrigger()) {
                menus.get().show(node, event.getScreenX(), event.getScreenY());
            }
            event.consume();
        });
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean asked =
                    event.getCode() == KeyCode.CONTEXT_MENU || (event.getCode() == KeyCode.F10 && event.isShiftDown());
            if (asked) {
                below(node, menus.get());
                event.consume();
            }
        });
    }

    /**
     * A button that shows a menu below itself.
     *
     * @param name what the menu is of: its tooltip, and what a screen reader says
     * @param menus makes the menu each time it is wanted
     */
    public static Button button(String name, Supplier<ContextMenu> menus) {
        Button button = FeatherIcons.button(Feather.MORE_HORIZONTAL, name, () -> {});
        button.setOnAction(event -> below(button, menus.get()));
        return button;
    }

    private static void below(Node node, ContextMenu menu) {
        menu.show(node, Side.BOTTOM, 0, 0);
    }

    /** One thing that can be done. */
    public static MenuItem entry(String text, Runnable action) {
        MenuItem entry = new MenuItem(text);
        entry.setMnemonicParsing(false);
        entry.setOnAction(chosen -> action.run());
        return entry;
    }
}
