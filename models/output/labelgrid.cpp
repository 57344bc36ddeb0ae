#include "models/output/labelgrid.h"

#include <QCoreApplication>

#include "models/output/paper.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kInset = 5;
constexpr double kA4Width = 210;

QString nameOf(int labels, const QString &size, const QString &code)
{
    return QCoreApplication::translate("LabelGrid", "%1 labels, %2 mm (%3)").arg(labels).arg(size, code);
}

} // namespace

QRectF LabelGrid::label(int index) const
{
    const QRectF label(left + (width + gap) * (index % columns), top + height * (index / columns), width, height);
    QRectF inside = label.adjusted(kInset, 2, -kInset, -2);
    inside.setLeft(std::max(inside.left(), Paper::kMarginMm));
    inside.setRight(std::min(inside.right(), kA4Width - Paper::kMarginMm));
    return inside;
}

const QList<LabelGrid> &LabelGrid::all()
{
    static const QList<LabelGrid> grids{
        {nameOf(21, u"63.5 × 38.1"_s, u"L7160"_s), 3, 7, 7.2, 15.1, 63.5, 38.1, 2.5},
        {nameOf(14, u"99.1 × 38.1"_s, u"L7163"_s), 2, 7, 4.7, 15.1, 99.1, 38.1, 2.5},
        {nameOf(24, u"63.5 × 33.9"_s, u"L7159"_s), 3, 8, 7.2, 12.9, 63.5, 33.9, 2.5},
    };
    return grids;
}

QStringList LabelGrid::names()
{
    QStringList names;
    for (const LabelGrid &grid : all())
        names += grid.name;
    return names;
}

} // namespace rosette
