#include "tests/support/pdftext.h"

#include <QProcess>

namespace rosette::test {

using namespace Qt::StringLiterals;

QStringList pdfPages(const QString &path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    if (!reader.waitForFinished() || reader.exitCode() != 0)
        qFatal("pdftotext cannot read %s: %s", qPrintable(path), reader.readAllStandardError().constData());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    QStringList pages = text.normalized(QString::NormalizationForm_KC).split(u'\f'); // "fl" is one letter in some fonts
    pages.removeLast();                                                              // each page ends in a form feed
    return pages;
}

} // namespace rosette::test
