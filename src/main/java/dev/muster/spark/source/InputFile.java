package dev.muster.spark.source;

/**
 * A file that a run reads.
 *
 * @param path its full path, as the file system writes it
 * @param size its size in bytes
 * @param format its layout
 */
public record InputFile(String path, long size, Format format) {}
