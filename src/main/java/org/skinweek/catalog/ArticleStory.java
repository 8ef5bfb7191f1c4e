package org.skinweek.catalog;

import java.util.List;

/**
 * The article that Skinweek started from: its story in our words, what it claims, what it leaves out, and whose it is.
 *
 * @param article where it comes from
 * @param sections the parts of the story in the order in which they are told
 * @param claims in the article's order; each belongs to one section
 * @param gaps what it leaves out, in sentences
 * @param offTopic what it holds besides the story, in sentences
 */
public record ArticleStory(
        Article article, List<Section> sections, List<Claim> claims, List<String> gaps, List<String> offTopic) {
    /** No story at all, for catalogues that need none. */
    public static final ArticleStory NONE =
            new ArticleStory(new Article("", "", "", "", "", ""), List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public ArticleStory {
        sections = List.copyOf(sections);
        claims = List.copyOf(claims);
        gaps = List.copyOf(gaps);
        offTopic = List.copyOf(offTopic);
    }

    /** The claims that are told in a section, in the article's order. */
    public List<Claim> claimsOf(Section section) {
        return claims.stream()
                .filter(claim -> claim.section().equals(section.id()))
                .toList();
    }

    /**
     * The article itself.
     *
     * @param title its title
     * @param shortTitle the beginning of the title, by which it is called
     * @param author who wrote it
     * @param publisher what the author is, such as a brand
     * @param origin what it is, such as a blog post, and whose
     * @param publisherInterest what its publisher has to gain
     */
    public record Article(
            String title, String shortTitle, String author, String publisher, String origin, String publisherInterest) {
        /** The id of the article among the sources. */
        public static final String SOURCE = "ARTICLE";
    }

    /**
     * A part of the story.
     *
     * @param id a small word, such as {@code pores}
     * @param title heading
     * @param text paragraphs
     */
    public record Section(String id, String title, List<String> text) {
        /** Copies the list. */
        public Section {
            text = List.copyOf(text);
        }
    }
}
