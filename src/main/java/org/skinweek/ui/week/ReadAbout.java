package org.skinweek.ui.week;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Catalog;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Flag;
import org.skinweek.ui.common.Navigator;
import org.skinweek.ui.common.ProductTexts;
import org.skinweek.words.Words;

/** Links to the pages of the actives that a flag is about; no room is taken where it is about none. */
final class ReadAbout extends FlowPane {
    ReadAbout(Flag flag, Timeline timeline, Catalog catalog, Words words, Navigator navigator) {
        super(12, 4);
        ProductTexts texts = new ProductTexts(catalog, words);
        flag.uses().stream()
                .map(Use::product)
                .distinct()
                .flatMap(index -> texts.toReadAbout(timeline.products().get(index)).stream())
                .distinct()
                .forEach(active -> getChildren().add(link(active, words, navigator)));
        setManaged(!getChildren().isEmpty());
    }

    private static Hyperlink link(Active active, Words words, Navigator navigator) {
        Hyperlink link = new Hyperlink(words.text("week.read_about", active.name()));
        link.getStyleClass().add("note-link");
        link.setOnAction(event -> navigator.openActive(active.id()));
        return link;
    }
}
