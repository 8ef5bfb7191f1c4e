package org.skinweek.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typeface of a document: only the letters that are used are put into it. */
final class PageFonts {
    private final PDDocument document;
    private final Map<FontWeight, LoadedFont> loaded = new EnumMap<>(FontWeight.class);

    PageFonts(PDDocument document) {
        this.document = document;
    }

    private record LoadedFont(PDFont font, TrueTypeFont source, CmapLookup letters) {}

    /** The font of a weight. */
    PDFont font(FontWeight weight) {
        return of(weight).font();
    }

    /** True where the typeface can write a character. */
    boolean has(FontWeight weight, int codePoint) {
        return of(weight).letters().getGlyphId(codePoint) != 0;
    }

    /** How wide a text is at a size of 1. */
    float width(FontWeight weight, String text) {
        LoadedFont font = of(weight);
        try {
            int sum = 0;
            for (int codePoint : text.codePoints().toArray()) {
                sum += font.source().getAdvanceWidth(font.letters().getGlyphId(codePoint));
            }
            return (float) sum / font.source().getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LoadedFont of(FontWeight weight) {
        return loaded.computeIfAbsent(weight, this::load);
    }

    private LoadedFont load(FontWeight weight) {
        try (InputStream in = Objects.requireNonNull(PageFonts.class.getResourceAsStream(weight.resource()))) {
            TrueTypeFont source = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            return new LoadedFont(PDType0Font.load(document, source, true), source, source.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
