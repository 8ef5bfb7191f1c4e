package org.skinweek.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes archives: UTF-8, one thing a line. */
public final class ArchiveWriter {
    private ArchiveWriter() {}

    /** Writes an archive; the stream stays open. */
    public static void write(NotebookArchive archive, OutputStream out) throws IOException {
        RecordMapper.writer().writeValue(out, ArchiveJson.of(archive));
        out.write("\n".getBytes(StandardCharsets.UTF_8));
    }
}
