// Elector numbers, a line each; one with tabs is district, number and suffix.

#include <QRegularExpression>

#include "models/people/electornumber.h"
#include "tests/fuzz/fuzztarget.h"

using namespace rosette;

std::vector<QByteArray> fuzz::seeds()
{
    return {"KAA-12\nKAA-12/1\nKD-2/2-289/1\nPD1-136-0", "123\n123/1\n123.5\n12A\nKAA/12 N", "KAA\t12\t1\nKAA\t12-1\t",
            "'0012\n=\"012\"\nKAA \xE2\x80\x93 12 / 1"};
}

/// What is printed is read again as the same; a number never appears out of nothing.
static void check(const QString &text, const std::optional<ElectorNumber> &number)
{
    if (!number)
        return;
    if (!number->isValid())
        qFatal("“%s” gave a number that is none.", qPrintable(text));
    static const QRegularExpression kNumberLike(QStringLiteral("-\\d+$")); // a district that may be one as well
    const auto again = ElectorNumber::parse(number->text());
    const bool isAmbiguous = number->district.contains(kNumberLike);
    if (!isAmbiguous && (!again || again->text() != number->text()))
        qFatal("“%s” is printed as “%s”, which is read as “%s”.", qPrintable(text), qPrintable(number->text()),
               qPrintable(again ? again->text() : QString()));
    for (const QChar digit : QString::number(number->number)) {
        if (!text.contains(digit))
            qFatal("“%s” does not hold the digits of %s.", qPrintable(text), qPrintable(number->text()));
    }
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const QString &line : text.split(u'\n')) {
        check(line, ElectorNumber::parse(line));
        const QStringList parts = line.split(u'\t');
        std::ignore = ElectorNumber::fromParts(parts.value(0), parts.value(1), parts.value(2));
        std::ignore = ElectorNumber::fromDecimal(parts.value(0), parts.value(1));
    }
    return 0;
}
