package org.skinweek.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.skinweek.exchange.ControlCharacters;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output, UTF-8
 * @param err standard error, UTF-8
 */
public record TerminalStreams(InputStream in, PrintStream out, PrintStream err) {
    /** The terminal of the process; texts are UTF-8 whatever the platform's encoding is. */
    public static TerminalStreams ofProcess() {
        return new TerminalStreams(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    /** Prints a line; characters that could control the terminal become spaces. */
    void line(String text) {
        print(out, text);
    }

    /** Prints a line on standard error. */
    void error(String text) {
        print(err, text);
    }

    /** Writes a whole document to standard output, unaltered. */
    interface Document {
        void write(OutputStream out) throws IOException;
    }

    /** Prints a document in the format of a file. */
    void document(Document document) {
        try {
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.flush();
    }

    private static void print(PrintStream stream, String text) {
        stream.print(ControlCharacters.blanked(text) + "\n");
        stream.flush();
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
