#pragma once

#include <memory>

#include <QByteArrayView>
#include <QString>

#include "models/base/result.h"

namespace rosette {

/// The lines of a text file of any size, plain or the one .csv of a zip, in constant memory and without looking at the
/// letters: for files of many million rows, where TableReader's care would take minutes. One thread.
class UprnLines
{
public:
    /// NotFound, or Corrupt when it is a zip without a .csv or cannot be opened.
    static Result<std::unique_ptr<UprnLines>> open(const QString &path);
    ~UprnLines();
    UprnLines(const UprnLines &) = delete;
    UprnLines &operator=(const UprnLines &) = delete;

    /// The next line without its end; it lives until the next call. False at the end. Corrupt when the file breaks off
    /// or a line has no end.
    Result<bool> next(QByteArrayView &line);
    qint64 number() const { return m_number; } ///< 1-based, of the line last read
    /// 0 to 1, by bytes.
    double progress() const;

private:
    UprnLines(QString path, void *file, qint64 size);

    Status fill();

    QString m_path;
    void *m_file; // GDAL's, which reads zips as well
    qint64 m_size;
    qint64 m_read = 0;
    qint64 m_number = 0;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    bool m_isAtEnd = false;
};

} // namespace rosette
