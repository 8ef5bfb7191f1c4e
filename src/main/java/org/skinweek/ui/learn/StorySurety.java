package org.skinweek.ui.learn;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.skinweek.catalog.ArticleStory;
import org.skinweek.catalog.EvidenceGrade;
import org.skinweek.ui.kit.DisclosureLink;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.words.EvidenceWords;
import org.skinweek.words.Words;

/** How sure the story is: how many claims stood the check, what the words for evidence mean, what the article leaves out. */
final class StorySurety {
    private final ArticleStory story;
    private final Words words;
    private final SectionClaims claims;

    StorySurety(PageContext context, SectionClaims claims) {
        this.story = context.catalog().story();
        this.words = context.words();
        this.claims = claims;
    }

    List<Node> cards() {
        return List.of(checked(), grades(), gaps());
    }

    private Node checked() {
        VBox card = card("learn.story.checked");
        card.getChildren()
                .addAll(
                        TextLabels.wrapped(
                                words.text(
                                        "learn.story.checked.text",
                                        story.claims().size()),
                                "story-text"),
                        claims.standings(story.claims()),
                        TextLabels.wrapped(story.article().publisherInterest(), "story-text"));
        return card;
    }

    /** What the words mean that stand beside rules and actives. */
    private Node grades() {
        EvidenceWords evidence = new EvidenceWords(words);
        VBox card = card("learn.grades");
        card.setId("story-grades");
        for (EvidenceGrade grade : EvidenceGrade.values()) {
            card.getChildren()
                    .add(new VBox(
                            TextLabels.wrapped(evidence.name(grade), "strong"),
                            TextLabels.wrapped(evidence.meaning(grade), "story-text")));
        }
        card.getChildren().add(TextLabels.wrapped(words.text("learn.grades.note"), "note"));
        return card;
    }

    private Node gaps() {
        VBox card = card("learn.story.gaps");
        card.setId("story-gaps");
        story.gaps().forEach(gap -> card.getChildren().add(item(gap)));
        card.getChildren().add(new DisclosureLink(words.text("learn.story.off_topic"), words, () -> {
            VBox aside = new VBox(4);
            aside.getStyleClass().add("fold-details");
            story.offTopic().forEach(text -> aside.getChildren().add(item(text)));
            return aside;
        }));
        card.getChildren()
                .add(TextLabels.wrapped(
                        words.text(
                                "learn.story.article",
                                story.article().title(),
                                story.article().origin()),
                        "note"));
        return card;
    }

    private VBox card(String titleKey) {
        VBox card = new VBox(8, TextLabels.wrapped(words.text(titleKey), "section-title"));
        card.getStyleClass().addAll("card", "story-card");
        return card;
    }

    private Node item(String text) {
        return TextLabels.wrapped(words.text("learn.story.item", text), "story-text");
    }
}
