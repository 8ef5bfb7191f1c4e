package org.skinweek.ui.kit;

import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Menus of what can be done with something, by right click, by the menu key and by Shift+F10. */
public final class ContextMenuOffer {
    private ContextMenuOffer() {}

    /** Gives a node a menu, which is made each time it is wanted. */
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

    /** Shows a menu below what it belongs to. */
    public static void below(Node node, ContextMenu menu) {
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
