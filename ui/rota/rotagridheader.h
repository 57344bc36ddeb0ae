#pragma once

#include <QHeaderView>

namespace rosette {

/// The heads of RotaGridModel. Across: the activity over its shifts, then role, time and how many of how many; a gap is
/// loud. Down: the person, and how much they have to do.
class RotaGridHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit RotaGridHeader(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sizeHint() const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    void paintPerson(QPainter *painter, const QRect &rect, int section) const;
    void paintShift(QPainter *painter, const QRect &rect, int section) const;
    void paintGroup(QPainter *painter, const QRect &rect, int section) const;
    QString words(int section, int role) const;
};

} // namespace rosette
