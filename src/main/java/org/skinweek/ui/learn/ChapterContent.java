package org.skinweek.ui.learn;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.catalog.ArticleStory;
import org.skinweek.catalog.Source;
import org.skinweek.rules.Rule;
import org.skinweek.ui.kit.CardColumns;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.product.ActiveBadge;
import org.skinweek.words.Words;

/** Makes what stands on a page of the story. */
final class ChapterContent {
    private static final double COLUMN = 200;
    private static final double WIDE_COLUMN = 280;
    private static final double BELIEF = 300;

    private final LearnViewModel model;
    private final PageContext context;
    private final Words words;
    private final ArticleStory story;
    private final SectionClaims claims;

    ChapterContent(LearnViewModel model, PageContext context) {
        this.model = model;
        this.context = context;
        this.words = context.words();
        this.story = context.catalog().story();
        this.claims = new SectionClaims(model, context);
    }

    /**
     * The cards of a page, from top to bottom.
     *
     * @param often what the user owns, of which the page says what it means for it
     */
    List<Node> of(StoryChapter chapter, OftenTable often) {
        List<Node> cards = new ArrayList<>();
        switch (chapter) {
            case PORE -> cards.add(pore());
            case TWO_WAYS -> cards.add(twoWays());
            case LIMITS -> cards.add(told(chapter, sections(chapter)));
            case HELP -> cards.add(helps());
            case WEEK -> cards.add(told(chapter, sections(chapter)));
            case SURE -> {
                cards.add(told(chapter, sections(chapter)));
                cards.addAll(new StorySurety(context, claims).cards());
            }
        }
        List<Rule> beliefs = model.rules(chapter.beliefs());
        if (!beliefs.isEmpty()) {
            CardColumns said = CardColumns.filling(BELIEF);
            beliefs.forEach(rule -> said.getChildren().add(new BeliefCard(rule, context)));
            cards.add(said);
        }
        if (chapter != StoryChapter.SURE) {
            cards.add(new WeekMeaning(often, context));
        }
        return cards;
    }

    private Node pore() {
        VBox texts = new VBox(8);
        sections(StoryChapter.PORE).forEach(section -> {
            section.text().forEach(paragraph -> texts.getChildren().add(TextLabels.wrapped(paragraph, "story-text")));
            texts.getChildren().addAll(PoreParts.legend(words), claims.of(section, List.of()));
        });
        CardColumns columns = CardColumns.filling(WIDE_COLUMN);
        columns.getChildren().addAll(drawn(PorePicture.Look.CLEAR), texts);
        return card(StoryChapter.PORE, columns);
    }

    private Node twoWays() {
        CardColumns columns = CardColumns.filling(COLUMN);
        VBox natural = drawn(PorePicture.Look.CLEAR);
        natural.getChildren()
                .addAll(
                        TextLabels.wrapped(words.text("learn.pore.clear"), "strong"),
                        TextLabels.wrapped(words.text("learn.pore.clear.text"), "caption"));
        columns.getChildren().add(natural);
        List<ArticleStory.Section> ways = sections(StoryChapter.TWO_WAYS);
        columns.getChildren().add(way(PorePicture.Look.OILY, ways.get(0)));
        columns.getChildren().add(way(PorePicture.Look.SLACK, ways.get(1)));
        return card(StoryChapter.TWO_WAYS, columns);
    }

    private Node way(PorePicture.Look look, ArticleStory.Section section) {
        VBox way = drawn(look);
        way.getChildren()
                .addAll(
                        TextLabels.wrapped(words.textOf("learn.pore.", look), "strong"),
                        TextLabels.wrapped(section.text().get(0), "caption"),
                        claims.of(
                                section,
                                section.text().subList(1, section.text().size())));
        return way;
    }

    private VBox drawn(PorePicture.Look look) {
        VBox drawn = new VBox(
                4,
                TextLabels.of(words.textOf("learn.pore.opening.", look), "small-strong", "pore-label"),
                new PorePicture(look, words.textOf("learn.pore.spoken.", look)));
        drawn.getStyleClass().add("pore-column");
        return drawn;
    }

    private Node told(StoryChapter chapter, List<ArticleStory.Section> sections) {
        VBox texts = new VBox(8);
        for (ArticleStory.Section section : sections) {
            section.text().forEach(paragraph -> texts.getChildren().add(TextLabels.wrapped(paragraph, "story-text")));
            texts.getChildren().add(claims.of(section, List.of()));
        }
        return card(chapter, texts);
    }

    private Node helps() {
        CardColumns columns = CardColumns.filling(COLUMN);
        sections(StoryChapter.HELP).forEach(section -> columns.getChildren().add(help(section)));
        return card(StoryChapter.HELP, columns);
    }

    private Node help(ArticleStory.Section section) {
        ActiveFamily family = switch (section.id()) {
            case "acids" -> ActiveFamily.ACID;
            case "scrubs" -> ActiveFamily.SCRUB;
            default -> ActiveFamily.NIACINAMIDE;
        };
        HBox title = new HBox(8, new ActiveBadge(family), TextLabels.wrapped(section.title(), "strong"));
        title.getStyleClass().add("help-title");
        VBox help = new VBox(8, title);
        section.text().forEach(paragraph -> help.getChildren().add(TextLabels.wrapped(paragraph, "story-text")));
        help.getChildren().add(claims.of(section, List.of()));
        return help;
    }

    private VBox card(StoryChapter chapter, Node content) {
        VBox card = new VBox(
                16,
                new VBox(TextLabels.wrapped(words.textOf("learn.chapter.", chapter), "section-title"), retold()),
                content);
        card.getStyleClass().addAll("card", "story-card");
        return card;
    }

    /** Whose story it is, before anything is told, and where it can be read. */
    private Node retold() {
        ArticleStory.Article article = story.article();
        HBox row = new HBox(
                8,
                TextLabels.wrapped(
                        words.text("learn.story.retold", article.shortTitle(), article.author(), article.publisher()),
                        "note"));
        HBox.setHgrow(row.getChildren().get(0), Priority.SOMETIMES);
        context.catalog()
                .source(ArticleStory.Article.SOURCE)
                .map(Source::url)
                .ifPresent(url -> row.getChildren().add(link(url)));
        return row;
    }

    private Hyperlink link(String url) {
        Hyperlink link = new Hyperlink(words.text("learn.story.read"));
        link.getStyleClass().add("small-link");
        link.setAccessibleText(
                words.text("common.source.open.of", story.article().title()));
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setId("article-link");
        link.setOnAction(event -> context.links().openPage(url));
        return link;
    }

    private List<ArticleStory.Section> sections(StoryChapter chapter) {
        return chapter.sections().stream()
                .flatMap(id ->
                        story.sections().stream().filter(section -> section.id().equals(id)))
                .toList();
    }
}
