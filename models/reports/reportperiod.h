#pragma once

#include <QDate>
#include <QString>

#include "models/canvass/canvassfigures.h"

namespace rosette {

/// The stretch of time that a report is about: whole months, quarters or years, or days of one's own.
struct ReportPeriod
{
    enum class Kind {
        Month,
        Quarter,
        Year,
        Own,
    };

    Kind kind = Kind::Month;
    FiguresPeriod days; ///< both valid

    /// The one that `day` lies in; for Own that day alone.
    static ReportPeriod around(Kind kind, QDate day);
    /// Days of one's own; the earlier one comes first.
    static ReportPeriod own(QDate one, QDate other);
    /// From "2026", "2026-05", "2026-Q2" or "2026-05-01..2026-06-12". Invalid with a sentence for anything else.
    static Result<ReportPeriod> fromText(const QString &text);

    /// So many periods later, earlier when below 0; days of one's own move by their length.
    ReportPeriod moved(int steps) const;
    /// What it is compared with: the period before; of one that is not over by `today` as many of its first days.
    ReportPeriod before(QDate today) const;
    /// "May 2026", "April–June 2026", "2026", "1 May 2026 – 12 June 2026"
    QString title() const;
    /// The same for names of files: "2026-05", "2026-Q2", "2026", "2026-05-01..2026-06-12".
    QString key() const;

    friend bool operator==(const ReportPeriod &, const ReportPeriod &) = default;
};

} // namespace rosette
