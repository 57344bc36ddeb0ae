#include "models/output/sheetlayout.h"

#include <QCoreApplication>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOutcomeBoxes = 4; // the everyday ones; the others are written in words
constexpr int kLongestScale = 5;
constexpr int kAskBoxes = 4;
constexpr double kGroupGap = 1.8;
constexpr double kGroupInset = 0.4;

QString tr(const char *text)
{
    return QCoreApplication::translate("SheetLayout", text);
}

/// Lays columns and boxes from left to right.
class Cursor
{
public:
    explicit Cursor(double boxPitch) : m_boxPitch(boxPitch) {}

    SheetLayout::Column column(double width)
    {
        const SheetLayout::Column column{m_x, width};
        m_x += width;
        return column;
    }

    void group(SheetLayout &layout, const QString &title, const QList<Code> &codes, bool isKeyShown)
    {
        if (codes.isEmpty())
            return;
        m_x += kGroupGap;
        const double left = m_x;
        for (const Code &code : codes) {
            const QString label = isKeyShown ? code.key : code.label;
            layout.boxes += SheetLayout::Box{m_x + m_boxPitch / 2, label, label.size() <= 2};
            m_x += m_boxPitch;
        }
        layout.groups += SheetLayout::Group{title, left + kGroupInset, m_x - kGroupInset};
    }

    double x() const { return m_x; }

private:
    double m_boxPitch;
    double m_x = 0;
};

QList<Code> atMost(const QList<Code> &codes, int count)
{
    return codes.first(std::min<qsizetype>(codes.size(), count));
}

} // namespace

SheetLayout SheetLayout::of(const CodeBook &codes, double pageWidth, bool isLargePrint)
{
    SheetLayout layout;
    if (isLargePrint) {
        layout.scale = 1.4;
        layout.rowHeight = 8;
        layout.boxSide = 5;
        layout.headHeight = 46;
        layout.footHeight = 30;
    }
    Cursor cursor(isLargePrint ? 5.7 : 4.75);
    layout.key = cursor.column(isLargePrint ? 8 : 6.5);
    layout.door = cursor.column(isLargePrint ? 32 : 24);
    layout.name = cursor.column(isLargePrint ? 52 : 44);
    layout.number = cursor.column(isLargePrint ? 0 : 14.5);
    layout.last = cursor.column(isLargePrint ? 0 : 11);
    const QList<Code> support = codes.ofKind(CodeKind::Support);
    cursor.group(layout, tr("Outcome"), atMost(codes.ofKind(CodeKind::Outcome), kOutcomeBoxes), false);
    if (support.size() <= kLongestScale)
        cursor.group(layout, tr("Support"), support, true);
    cursor.group(layout, tr("Asks"), atMost(codes.ofKind(CodeKind::Ask), kAskBoxes), false);
    layout.notes = {cursor.x() + kGroupGap, pageWidth - cursor.x() - kGroupGap};
    layout.labelHeight = isLargePrint ? 24 : 18;
    return layout;
}

} // namespace rosette
