package org.skinweek.ui.learn;

import java.util.List;
import javafx.scene.layout.VBox;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.CommonTerm;
import org.skinweek.ui.evidence.SourceList;
import org.skinweek.ui.kit.DisclosureLink;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.EvidenceWords;
import org.skinweek.words.Words;

/** What a word means that people use, how sure that is, and what to read about it. */
final class TermCard extends VBox {
    TermCard(CommonTerm term, LearnViewModel model, PageContext context) {
        Words words = context.words();
        getStyleClass().addAll("card", "story-card", "term-card");
        setId("term-" + term.id());
        String sure = words.text(
                "common.evidence.summary",
                new EvidenceWords(words).name(term.evidence()),
                words.text("common.sources", term.sources().size()));
        getChildren()
                .addAll(
                        TextLabels.wrapped(term.name(), "strong"),
                        TextLabels.wrapped(term.text(), "story-text"),
                        new DisclosureLink(sure, words, () -> new SourceList(model.sources(term.sources()), context)));
        List<Active> actives = model.activesOf(term);
        if (!actives.isEmpty()) {
            getChildren().add(new ActiveLinks(actives, model, words));
        }
    }
}
