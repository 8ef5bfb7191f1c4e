package org.skinweek.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.words.Words;

/**
 * The list of pages at the side: names with pictures, only pictures in a narrow window. It rests at first: it answers to
 * nothing and takes no focus.
 */
final class Sidebar extends VBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Map<PageRoute, ToggleButton> items = new EnumMap<>(PageRoute.class);
    private final Label brand = new Label();
    private final Button find;
    private final Label findKeys;
    private final Button help;
    private final Words words;
    /** Until the first choice, which makes it the other. */
    private boolean narrow = true;

    /** A list of these pages. */
    Sidebar(Words words, Set<PageRoute> routes) {
        this.words = words;
        getStyleClass().add("sidebar");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(words.text("shell.pages"));
        brand.getStyleClass().add("brand");
        findKeys = TextLabels.of(words.text("find.key"), "find-key");
        find = findButton();
        help = new Button(words.text("shell.help"), FeatherIcons.of(Feather.HELP_CIRCLE));
        help.getStyleClass().addAll("quiet", "nav-item");
        help.setId("help-button");
        help.setAccessibleText(help.getText());
        help.setMinWidth(0);
        getChildren().add(brand);
        for (PageRoute route : routes) {
            if (route == PageRoute.SETTINGS) {
                addFoot();
            }
            getChildren().add(item(route));
        }
        if (!getChildren().contains(help)) {
            addFoot();
        }
        setNarrow(false);
        buttons().forEach(button -> button.setFocusTraversable(false));
    }

    private void addFoot() {
        findKeys.setMouseTransparent(true);
        StackPane.setAlignment(findKeys, Pos.CENTER_RIGHT);
        StackPane framed = new StackPane(find, findKeys);
        framed.getStyleClass().add("find-frame");
        getChildren().addAll(new FlexibleSpace(), framed, help);
    }

    private Button findButton() {
        Button button = new Button(words.text("find.button"), FeatherIcons.of(Feather.SEARCH));
        button.setId("find-button");
        button.getStyleClass().add("find-button");
        button.setAccessibleText(words.text("find.title"));
        button.setMinWidth(0);
        return button;
    }

    /**
     * Ends its rest.
     *
     * @param open opens a page
     * @param openFind opens the search for everything
     * @param showHelp shows what can be asked for on every page
     */
    void wake(Consumer<PageRoute> open, Runnable openFind, Runnable showHelp) {
        items.forEach((route, item) -> item.setOnAction(event -> {
            item.setSelected(true);
            open.accept(route);
        }));
        find.setOnAction(event -> openFind.run());
        help.setOnAction(event -> showHelp.run());
        buttons().forEach(button -> button.setFocusTraversable(true));
    }

    private Stream<ButtonBase> buttons() {
        return Stream.concat(items.values().stream(), Stream.of(find, help));
    }

    void select(PageRoute route) {
        items.forEach((each, item) -> item.setSelected(each == route));
    }

    void setNarrow(boolean wanted) {
        if (wanted == narrow) {
            return;
        }
        narrow = wanted;
        pseudoClassStateChanged(NARROW, narrow);
        brand.setText(words.text(narrow ? "shell.brand.short" : "shell.title"));
        findKeys.setVisible(!narrow);
        buttons().forEach(item -> {
            item.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            item.setTooltip(narrow ? new Tooltip(item.getText()) : null);
        });
    }

    private ToggleButton item(PageRoute route) {
        String title = words.text(route.titleKey());
        ToggleButton item = new ToggleButton(title, FeatherIcons.of(route.icon()));
        item.getStyleClass().add("nav-item");
        item.setAccessibleText(title);
        item.setMinWidth(0);
        item.setId("nav-" + route.name());
        items.put(route, item);
        return item;
    }
}
