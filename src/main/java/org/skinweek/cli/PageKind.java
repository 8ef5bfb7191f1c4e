package org.skinweek.cli;

import java.util.Arrays;
import java.util.Optional;
import org.skinweek.print.DoctorRequest;
import org.skinweek.print.PageSource;
import org.skinweek.print.PrintedPages;
import org.skinweek.words.Words;

/** The pages that the command line makes. */
enum PageKind {
    /** This week, for the bathroom mirror. */
    WEEK {
        @Override
        byte[] make(PrintedPages pages, PageSource source) {
            return pages.week(source.weekStart());
        }
    },
    /** The last eight weeks, for a doctor. */
    DOCTOR {
        @Override
        byte[] make(PrintedPages pages, PageSource source) {
            return pages.doctor(DoctorRequest.usual());
        }
    };

    /** The page that a word means; empty for any other word. */
    static Optional<PageKind> of(String word) {
        return Arrays.stream(values())
                .filter(kind -> Words.key(kind).equals(word))
                .findFirst();
    }

    /** Makes the page as a PDF document. */
    abstract byte[] make(PrintedPages pages, PageSource source);
}
