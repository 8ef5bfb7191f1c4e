package org.skinweek.ui.learn;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.Active;
import org.skinweek.ui.common.ActiveBadge;
import org.skinweek.ui.common.Columns;
import org.skinweek.ui.common.Icons;
import org.skinweek.ui.common.PageContext;
import org.skinweek.ui.common.ProductTexts;
import org.skinweek.ui.common.SourceList;
import org.skinweek.words.ActiveFacts;
import org.skinweek.words.EvidenceWords;
import org.skinweek.words.Words;

/** One active, from what it does for the look of pores to where that is known from. */
final class ActiveDetail extends VBox {
    private static final double SECTION_WIDTH = 340;

    private final Button back;

    /**
     * The page of an active.
     *
     * @param leave goes back to where the reader came from
     */
    ActiveDetail(Active active, LearnViewModel model, PageContext context, Runnable leave) {
        getStyleClass().addAll("active-detail", "page-padding");
        Words words = context.words();
        ActiveFacts facts = new ActiveFacts(context.desktop().catalog(), words);
        back = new Button(words.text("learn.back"), Icons.of(Feather.ARROW_LEFT));
        back.setId("learn-back");
        back.setOnAction(event -> leave.run());
        Label name = new Label(active.name());
        name.getStyleClass().add("page-title");
        name.setWrapText(true);
        HBox head = new HBox(12, back, new ActiveBadge(active.family()), name);
        head.setAlignment(Pos.CENTER_LEFT);
        String family = new ProductTexts(context.desktop().catalog(), words).familyName(active.family());
        Label about = new Label(words.text("learn.about", family, new EvidenceWords(words).name(active.evidence())));
        about.getStyleClass().add("note");
        about.setWrapText(true);
        Columns sections = new Columns(SECTION_WIDTH);
        for (ActiveFacts.Section section :
                facts.about(active, model.sensitivityProperty().get())) {
            sections.getChildren().add(section(section));
        }
        Label title = new Label(words.text("learn.section.sources"));
        title.getStyleClass().add("section-title");
        VBox sources = new VBox(12, title, new SourceList(model.sources(active.sources()), context));
        sources.getStyleClass().add("card");
        getChildren().addAll(head, about, sections, sources);
    }

    /** Gives the keyboard to the way back. */
    void focusBack() {
        back.requestFocus();
    }

    private static VBox section(ActiveFacts.Section section) {
        Label title = new Label(section.title());
        title.getStyleClass().add("strong");
        VBox card = new VBox(6, title);
        card.getStyleClass().add("card");
        for (String line : section.lines()) {
            Label label = new Label(line);
            label.setWrapText(true);
            card.getChildren().add(label);
        }
        return card;
    }
}
