package org.skinweek.ui.week;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.Session;
import org.skinweek.routine.Product;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FlexibleSpace;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.CommonCare;
import org.skinweek.words.Words;

/** The line above the mornings or the evenings: the plain care of every day, which a menu changes, and what is out of sight. */
final class LaneHeading extends HBox {
    private final Session session;
    private final WeekTexts texts;
    private final BiConsumer<Product, Boolean> daily;
    private final MenuButton basics = new MenuButton();
    private final Label hidden = new Label();
    private Map<Product, Boolean> offered = Map.of();

    /**
     * A heading.
     *
     * @param daily plans a product for every day of the lane, or for none
     * @param aside what else stands at the end of the line
     */
    LaneHeading(Session session, WeekTexts texts, BiConsumer<Product, Boolean> daily, Node aside) {
        this.session = session;
        this.texts = texts;
        this.daily = daily;
        getStyleClass().add("lane-heading");
        setAlignment(Pos.CENTER_LEFT);
        Label name = TextLabels.of(texts.session(session), "strong");
        name.setGraphic(FeatherIcons.of(session == Session.MORNING ? Feather.SUN : Feather.MOON));
        name.setMinWidth(Region.USE_PREF_SIZE);
        basics.getStyleClass().addAll("lane-basics", "quiet");
        basics.setId("basics-" + Words.key(session));
        basics.setMinWidth(0);
        basics.setMnemonicParsing(false);
        hidden.getStyleClass().add("note");
        hidden.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(name, basics, new FlexibleSpace(), hidden, aside);
    }

    /** Says what is used every day; where it is unfolded into the days it is not said twice. */
    void show(CommonCare care, WeekBoard board, boolean unfolded) {
        String text = care.text(texts.words());
        basics.setText(unfolded ? texts.words().text("week.basics") : text);
        basics.setAccessibleText(texts.words().text("week.basics.spoken", texts.session(session), text));
        Map<Product, Boolean> now = new LinkedHashMap<>();
        board.shelf().stream()
                .filter(WeekBoard.ShelfItem::quiet)
                .forEach(item -> now.put(item.product(), board.isDaily(item.product(), session)));
        if (!now.equals(offered) || !List.copyOf(now.keySet()).equals(List.copyOf(offered.keySet()))) {
            offered = now;
            basics.getItems().clear();
            now.forEach((product, isDaily) -> basics.getItems().add(item(product, isDaily)));
        }
        basics.setDisable(basics.getItems().isEmpty());
    }

    /** Says how many cards are further down than the lane shows. */
    void sayHidden(int cards) {
        hidden.setText(cards == 0 ? "" : texts.words().text("week.lane.hidden", cards));
    }

    private CheckMenuItem item(Product product, boolean isDaily) {
        CheckMenuItem item =
                new CheckMenuItem(texts.words().text("week.basics.item." + Words.key(session), product.name()));
        item.setMnemonicParsing(false);
        item.setSelected(isDaily);
        item.setOnAction(event -> {
            boolean wanted = item.isSelected();
            item.setSelected(isDaily); // shown otherwise only once it is stored
            daily.accept(product, wanted);
        });
        return item;
    }
}
