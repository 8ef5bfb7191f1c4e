package org.skinweek.ui.learn;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.skinweek.catalog.ArticleStory;
import org.skinweek.catalog.Claim;
import org.skinweek.catalog.Verdict;
import org.skinweek.ui.kit.DisclosureLink;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.Words;

/** What the article claims in a part of its story, folded: how many claims stand how, and then each with its check. */
final class SectionClaims {
    private final LearnViewModel model;
    private final PageContext context;
    private final Words words;

    SectionClaims(LearnViewModel model, PageContext context) {
        this.model = model;
        this.context = context;
        this.words = context.words();
    }

    /**
     * The claims of a section.
     *
     * @param more paragraphs of the section that unfold before them
     */
    DisclosureLink of(ArticleStory.Section section, List<String> more) {
        List<Claim> claims = context.catalog().story().claimsOf(section);
        String key = more.isEmpty() ? "learn.story.claims" : "learn.story.more";
        DisclosureLink fold = new DisclosureLink(words.text(key, claims.size()), words, () -> {
            VBox cards = new VBox();
            cards.getStyleClass().add("claims");
            more.forEach(paragraph -> cards.getChildren().add(TextLabels.wrapped(paragraph, "story-text")));
            cards.getChildren().add(standings(claims));
            claims.forEach(claim -> cards.getChildren().add(new ClaimCard(claim, model, context)));
            return cards;
        });
        fold.setId("story-" + section.id());
        return fold;
    }

    /** How many of some claims stand how. */
    Node standings(List<Claim> claims) {
        Map<Verdict.Standing, Integer> counts = new EnumMap<>(Verdict.Standing.class);
        claims.forEach(claim -> counts.merge(claim.verdict().standing(), 1, Integer::sum));
        FlowPane marks = new FlowPane(16, 4);
        counts.forEach((standing, count) -> marks.getChildren()
                .add(StandingMark.beside(words.textOf("learn.standing.", standing, count), standing, "note")));
        return marks;
    }
}
