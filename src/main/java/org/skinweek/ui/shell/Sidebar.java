package org.skinweek.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.skinweek.ui.common.Icons;
import org.skinweek.ui.common.Route;
import org.skinweek.words.Words;

/** The list of pages at the side: names with pictures, only pictures in a narrow window. */
final class Sidebar extends VBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Map<Route, ToggleButton> items = new EnumMap<>(Route.class);
    private final Label brand = new Label();
    private final Words words;

    Sidebar(Words words, Set<Route> routes, Consumer<Route> open) {
        this.words = words;
        getStyleClass().add("sidebar");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(words.text("shell.pages"));
        brand.getStyleClass().add("brand");
        getChildren().add(brand);
        for (Route route : routes) {
            if (route == Route.SETTINGS) {
                Region space = new Region();
                VBox.setVgrow(space, Priority.ALWAYS);
                getChildren().add(space);
            }
            getChildren().add(item(route, open));
        }
        setNarrow(false);
    }

    void select(Route route) {
        items.forEach((each, item) -> item.setSelected(each == route));
    }

    void setNarrow(boolean narrow) {
        pseudoClassStateChanged(NARROW, narrow);
        brand.setText(words.text(narrow ? "shell.brand.short" : "shell.title"));
        items.values().forEach(item -> {
            item.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            item.setTooltip(narrow ? new Tooltip(item.getText()) : null);
        });
    }

    private ToggleButton item(Route route, Consumer<Route> open) {
        String title = words.text(route.titleKey());
        ToggleButton item = new ToggleButton(title, Icons.of(route.icon()));
        item.getStyleClass().add("nav-item");
        item.setAccessibleText(title);
        item.setMinWidth(0);
        item.setId("nav-" + route.name());
        item.setOnAction(event -> {
            item.setSelected(true);
            open.accept(route);
        });
        items.put(route, item);
        return item;
    }
}
