package org.skinweek.ui.shelf;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.skinweek.ui.kit.ContextMenuOffer;
import org.skinweek.words.Words;

/**
 * One product of the shelf: one control that opens it. Everything else is in its menu, for which a button appears while
 * the card is pointed at or has focus.
 */
final class ShelfCard extends StackPane {
    private static final PseudoClass OPENED = PseudoClass.getPseudoClass("opened");

    private final ShelfItem item;
    private final ShelfActions actions;

    /**
     * A card.
     *
     * @param content what stands on it
     * @param styleClass of a card or a row
     */
    ShelfCard(ShelfItem item, Region content, String styleClass, PackWords packs, Words words, ShelfActions actions) {
        this.item = item;
        this.actions = actions;
        ShelfMenu menus = new ShelfMenu(words, actions);
        getStyleClass().addAll("shelf-product", styleClass, "focus-ring");
        setId("shelf-" + item.product().id());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken(packs, words));
        setAccessibleHelp(words.text("shelf.card.help"));
        Button more = ContextMenuOffer.button(
                words.text("shelf.more.of", item.product().name()), () -> menus.ofCard(item));
        more.getStyleClass().addAll("quiet", "shelf-more");
        more.setOnMouseClicked(Event::consume);
        more.setFocusTraversable(false); // the menu key of the card does the same
        setAlignment(more, styleClass.equals("shelf-row") ? Pos.CENTER_RIGHT : Pos.TOP_RIGHT);
        getChildren().addAll(content, more);
        ContextMenuOffer.on(this, () -> menus.ofCard(item));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /** The product's id. */
    String product() {
        return item.product().id();
    }

    /** Marks the card whose product is open. */
    void setOpened(boolean opened) {
        pseudoClassStateChanged(OPENED, opened);
    }

    private String spoken(PackWords packs, Words words) {
        return Stream.of(
                        item.product().name(),
                        item.kind(),
                        item.often(),
                        item.unknown().isEmpty() ? "" : words.text("shelf.unknown"),
                        item.pack().map(packs::opened).orElse(""),
                        item.pack().map(packs::ends).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(words.text("shelf.spoken.then")));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            actions.open(item);
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        requestFocus();
        if (event.getClickCount() == 2) {
            actions.edit(item);
        } else if (event.getClickCount() == 1) {
            actions.open(item);
        }
        event.consume();
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            actions.open(item);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            remove();
            event.consume();
        }
    }

    /** Puts the product away; one that is away already goes for good where nothing refers to it. */
    private void remove() {
        if (!item.product().archived()) {
            actions.archive(item);
        } else if (item.deletable()) {
            actions.delete(item);
        }
    }
}
