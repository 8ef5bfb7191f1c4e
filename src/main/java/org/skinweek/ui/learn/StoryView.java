package org.skinweek.ui.learn;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.skinweek.catalog.ArticleStory;
import org.skinweek.catalog.Claim;
import org.skinweek.catalog.EvidenceGrade;
import org.skinweek.catalog.Verdict;
import org.skinweek.ui.kit.DisclosureLink;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.EvidenceWords;
import org.skinweek.words.Words;

/** The article's story in our words, part by part, each with its claims and how they stand. */
final class StoryView extends VBox {
    private final ArticleStory story;
    private final LearnViewModel model;
    private final PageContext context;
    private final Words words;

    StoryView(LearnViewModel model, PageContext context) {
        this.story = context.catalog().story();
        this.model = model;
        this.context = context;
        this.words = context.words();
        getStyleClass().add("story");
        getChildren()
                .add(TextLabels.wrapped(
                        words.text("learn.story.intro", story.claims().size()), "note"));
        for (int i = 0; i < story.sections().size(); i++) {
            getChildren().add(section(i + 1, story.sections().get(i)));
        }
        getChildren().addAll(gaps(), grades());
    }

    private Node section(int number, ArticleStory.Section section) {
        VBox card = new VBox(
                8, TextLabels.wrapped(words.text("learn.story.section", number, section.title()), "section-title"));
        card.getStyleClass().addAll("card", "story-section");
        card.setId("section-" + section.id());
        section.text().forEach(paragraph -> card.getChildren().add(TextLabels.wrapped(paragraph, "story-text")));
        List<Claim> claims = story.claimsOf(section);
        DisclosureLink fold =
                new DisclosureLink(words.text("learn.story.claims", claims.size()), words, () -> cards(claims));
        fold.setId("story-" + section.id());
        card.getChildren().addAll(standings(claims), fold);
        return card;
    }

    private Node cards(List<Claim> claims) {
        VBox cards = new VBox();
        cards.getStyleClass().add("claims");
        claims.forEach(claim -> cards.getChildren().add(new ClaimCard(claim, model, context)));
        return cards;
    }

    /** How many claims stand how, so that a reader need not unfold them to know. */
    private Node standings(List<Claim> claims) {
        Map<Verdict.Standing, Integer> counts = new EnumMap<>(Verdict.Standing.class);
        claims.forEach(claim -> counts.merge(claim.verdict().standing(), 1, Integer::sum));
        FlowPane marks = new FlowPane(16, 4);
        counts.forEach((standing, count) -> marks.getChildren()
                .add(StandingMark.beside(words.textOf("learn.standing.", standing, count), standing, "note")));
        return marks;
    }

    private Node gaps() {
        VBox card = new VBox(8, TextLabels.wrapped(words.text("learn.story.gaps"), "section-title"));
        card.getStyleClass().addAll("card", "story-section");
        card.setId("story-gaps");
        story.gaps().forEach(gap -> card.getChildren().add(item(gap)));
        card.getChildren()
                .addAll(
                        TextLabels.wrapped(words.text("learn.story.interest"), "strong"),
                        TextLabels.wrapped(story.article().publisherInterest(), "story-text"),
                        TextLabels.wrapped(words.text("learn.story.off_topic"), "strong"));
        story.offTopic().forEach(aside -> card.getChildren().add(item(aside)));
        card.getChildren()
                .add(TextLabels.wrapped(
                        words.text(
                                "learn.story.article",
                                story.article().title(),
                                story.article().origin()),
                        "note"));
        return card;
    }

    /** What the letters mean that stand beside rules and actives. */
    private Node grades() {
        EvidenceWords evidence = new EvidenceWords(words);
        VBox card = new VBox(8, TextLabels.wrapped(words.text("learn.grades"), "section-title"));
        card.getStyleClass().addAll("card", "story-section");
        card.setId("story-grades");
        for (EvidenceGrade grade : EvidenceGrade.values()) {
            card.getChildren()
                    .add(new VBox(
                            2,
                            TextLabels.wrapped(evidence.name(grade), "strong"),
                            TextLabels.wrapped(evidence.meaning(grade), "story-text")));
        }
        card.getChildren().add(TextLabels.wrapped(words.text("learn.grades.note"), "note"));
        return card;
    }

    private Node item(String text) {
        return TextLabels.wrapped(words.text("learn.story.item", text), "story-text");
    }
}
