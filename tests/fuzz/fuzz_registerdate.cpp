// Dates of birth and of attainment as councils and spreadsheets write them, a line each.

#include "models/register/registerdate.h"
#include "tests/fuzz/fuzztarget.h"

using namespace rosette;

std::vector<QByteArray> fuzz::seeds()
{
    return {"15-Jun-09\n15/06/2009\n2009-06-15\n15 Jun 2009", "15th September 2009\n1-Sept-30\n2009-06-15T00:00:00",
            "39979\n20090615\n15.06.09\n29-Feb-00"};
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QDate today(2026, 5, 19);
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const QString &line : text.split(u'\n')) {
        for (const RegisterDate kind : {RegisterDate::Birth, RegisterDate::Attainment}) {
            const QDate date = registerDateOf(line, kind, today);
            if (!date.isValid())
                continue;
            if (date.year() < 1850 || date.year() > 9999)
                qFatal("“%s” is a date of the year %d.", qPrintable(line), date.year());
            if (registerDateOf(date.toString(Qt::ISODate), kind, today) != date)
                qFatal("“%s” is not read again as the same day.", qPrintable(line));
        }
    }
    return 0;
}
