package dev.muster.spark.source;

import dev.muster.UserException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;

/**
 * The files that a run reads, in order of their paths, each with its format.
 *
 * @param files the files with something in them
 * @param skipped paths in folders that are of no known format
 */
public record InputFiles(List<InputFile> files, List<String> skipped) {
  private static final int SNIFFED_BYTES = 4096;

  public InputFiles {
    files = List.copyOf(files);
    skipped = List.copyOf(skipped);
  }

  /**
   * Lists the files that paths name: files, folders (searched to the bottom, hidden files left out)
   * and globs.
   *
   * @param format the layout of all files; null to tell it from each file's name, or, for a file
   *     named alone, from its first bytes
   * @throws UserException if a path does not exist, nothing can be read from it, or it is binary
   */
  public static InputFiles list(List<String> paths, Format format, Configuration hadoop) {
    List<InputFile> files = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    for (String written : paths) {
      try {
        list(written, format, hadoop, files, skipped);
      } catch (FileNotFoundException e) {
        throw new UserException(
            "Cannot read --input: '" + written + "' (no such file or folder)", e);
      } catch (IOException | IllegalArgumentException e) {
        throw new UserException(
            "Cannot read --input: '" + written + "' (" + e.getMessage() + ")", e);
      }
    }
    if (files.isEmpty()) {
      throw new UserException(
          "Cannot read --input: '%s' (nothing in it; give files that hold articles)"
              .formatted(String.join(" ", paths)));
    }
    files.sort(Comparator.comparing(InputFile::path));
    return new InputFiles(files.stream().distinct().toList(), skipped);
  }

  private static void list(
      String written,
      Format format,
      Configuration hadoop,
      List<InputFile> files,
      List<String> skipped)
      throws IOException {
    Path path = new Path(written);
    FileSystem system = path.getFileSystem(hadoop);
    FileStatus[] matches =
        system.exists(path)
            ? new FileStatus[] {system.getFileStatus(path)}
            : system.globStatus(path);
    if (matches == null || matches.length == 0) {
      throw new FileNotFoundException(written);
    }
    for (FileStatus match : matches) {
      if (match.isFile()) {
        Format known = format == null ? Format.ofName(match.getPath().getName()) : format;
        known = check(system, match, known, hadoop);
        add(match, known, files);
        continue;
      }
      RemoteIterator<LocatedFileStatus> inside = system.listFiles(match.getPath(), true);
      while (inside.hasNext()) {
        FileStatus file = inside.next();
        if (isHidden(match.getPath(), file.getPath())) {
          continue;
        }
        Format known = format == null ? Format.ofName(file.getPath().getName()) : format;
        if (known == null) {
          skipped.add(file.getPath().toString());
        } else {
          add(file, check(system, file, known, hadoop), files);
        }
      }
    }
  }

  private static boolean isHidden(Path folder, Path file) {
    for (Path at = file; at != null && !at.equals(folder); at = at.getParent()) {
      if (at.getName().startsWith("_") || at.getName().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static void add(FileStatus file, Format format, List<InputFile> files) {
    if (file.getLen() > 0) {
      files.add(new InputFile(file.getPath().toString(), file.getLen(), format));
    }
  }

  /** The format of a file by its first bytes where its name tells none; refuses binary files. */
  private static Format check(
      FileSystem system, FileStatus file, Format known, Configuration hadoop) throws IOException {
    if (file.getLen() == 0) {
      return known;
    }
    byte[] start = start(system, file.getPath(), SNIFFED_BYTES, hadoop);
    boolean parquet = new String(start, StandardCharsets.ISO_8859_1).startsWith("PAR1");
    if (known == Format.PARQUET || known == null && parquet) {
      if (!parquet) {
        throw new UserException(
            "Cannot read --input: '" + file.getPath() + "' (not a Parquet file)");
      }
      return Format.PARQUET;
    }
    for (byte b : start) {
      if (b == 0) {
        throw new UserException(
            "Cannot read --input: '%s' (a binary file; use text, jsonl, csv or parquet)"
                .formatted(file.getPath()));
      }
    }
    if (known != null) {
      return known;
    }
    String text = new String(start, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
    if (text.startsWith("{")) {
      return Format.JSONL;
    }
    if (text.matches("(?is)date\\s+\\d.*")) {
      return Format.TEXT;
    }
    throw new UserException(
        "Cannot tell the format of '%s' (use --format text, jsonl, csv or parquet)"
            .formatted(file.getPath()));
  }

  private static byte[] start(FileSystem system, Path path, int bytes, Configuration hadoop)
      throws IOException {
    CompressionCodec codec = new CompressionCodecFactory(hadoop).getCodec(path);
    try (InputStream raw = system.open(path);
        InputStream in = codec == null ? raw : codec.createInputStream(raw)) {
      return in.readNBytes(bytes);
    } catch (RuntimeException e) {
      throw new UserException(
          "Cannot read --input: '%s' (its compression is not supported here: %s)"
              .formatted(path, e.getMessage()),
          e);
    }
  }

  /** The bytes of all files. */
  public long size() {
    return files.stream().mapToLong(InputFile::size).sum();
  }

  /**
   * The first bytes of a file as text, decompressed; whole lines only, but for a first long one.
   */
  static List<String> firstLines(InputFile file, int bytes, Configuration hadoop) {
    Path path = new Path(file.path());
    try {
      FileSystem system = path.getFileSystem(hadoop);
      byte[] start = start(system, path, bytes, hadoop);
      String text = new String(start, StandardCharsets.UTF_8).replace("\uFEFF", "");
      int end = start.length < bytes ? text.length() : text.lastIndexOf('\n');
      return text.substring(0, end < 0 ? text.length() : end).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file.path(), e);
    }
  }
}
