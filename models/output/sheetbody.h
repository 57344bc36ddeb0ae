#pragma once

#include <memory>

#include "models/canvass/sheet.h"
#include "models/output/sheetlayout.h"
#include "models/output/sheetplan.h"

namespace rosette {

/// The lines of a sheet between head and foot. Refers to what it is given.
class SheetBody
{
public:
    using Lines = QList<SheetLine>;

    SheetBody(Paper &paper, const SheetLayout &layout)
        : m_paper(paper)
        , m_layout(layout)
    {
    }
    virtual ~SheetBody() = default;
    SheetBody(const SheetBody &) = delete;
    SheetBody &operator=(const SheetBody &) = delete;

    static std::unique_ptr<SheetBody> of(Paper &paper, const SheetLayout &layout);

    /// What a page holds.
    SheetRoom room() const;
    /// Page by page: households move to the next page whole; one that is longer than a page has no choice.
    QList<Lines> pagesOf(const Lines &lines) const;
    /// Before the first page of a sheet with these lines.
    void beginSheet(const Lines &lines);
    void drawPage(const Lines &lines);

protected:
    /// What a household takes beside its lines, in mm.
    virtual double householdHeight() const { return 0; }
    /// Draws a household from `y` on; `isUnderRule`: a band or the head stands right above. Returns the height it took.
    virtual double drawHousehold(double y, const Lines &lines, bool isUnderRule) = 0;
    /// All households of the page stand above `y`.
    virtual void endPage(double y) = 0;

    static QString printed(const SheetLine &line, QLatin1String field);
    /// The ground of line numbers, before they are drawn.
    void fillKeys(double y, qsizetype lines);
    /// The line's number, name, marker, number and last answer, with its boxes; under notes what helps to get in.
    void drawVoter(double y, const SheetLine &line, const QString &access = {});
    QRectF cell(const SheetLayout::Column &column, double y) const;
    TextStyle notesStyle() const { return TextStyle{7 * m_layout.scale, false, true, 0}; }

    Paper &m_paper;
    const SheetLayout &m_layout;
    QList<QRectF> m_boxes; ///< of the page beside the lines' own, drawn at its end

private:
    void drawBand(double y, const QString &band, bool isContinued);
    bool drawName(double y, const QString &name, const QString &marker);
    void drawBoxes();

    QList<double> m_boxedLines; ///< of the page: where lines with boxes begin

    QString m_band; ///< under which the drawing goes on
    int m_lastKey = 0;
};

/// From the first line to the end of its household.
qsizetype endOfHousehold(const SheetBody::Lines &lines, qsizetype begin);

} // namespace rosette
