#pragma once

#include <QDate>

#include "models/output/paper.h"
#include "models/output/roundpaper.h"

namespace rosette {

/// What stands around the map and the list of a round on each page: title, ward, figures, date and page above; how to
/// treat the paper and the imprint below. Millimetres; one thread.
class RoundSheetFrame
{
public:
    RoundSheetFrame(Paper &paper, const RoundPaper &round, QDate today, double scale);

    /// Between head and foot, `notes` lines of the foot apart.
    QRectF inside(int notes) const;
    /// `notes` stand above the foot: a key, whose data the map is.
    void draw(int page, int pages, const QStringList &notes);
    /// Of notes and foot.
    TextStyle small(bool isBold = false) const { return {8 * std::min(m_scale, 1.2), isBold}; }

private:
    QString figures() const;
    void drawFoot(const QStringList &notes);
    double lineHeight() const { return 3.9 * std::min(m_scale, 1.2); }
    /// How to treat the paper, where somebody is named on it.
    QStringList footLines() const;
    QStringList imprintLines() const;

    Paper &m_paper;
    const RoundPaper &m_round;
    QDate m_today;
    double m_scale; ///< of the type
};

} // namespace rosette
