#pragma once

#include <QWidget>

#include "models/activities/activity.h"
#include "models/activities/kit.h"
#include "ui/shell/appcontext.h"

class QComboBox;
class QGridLayout;
class QLabel;

namespace rosette {

/// A stall's packing list, edited in place: what goes, who brings it (whoever holds it, unless somebody else is
/// chosen), how many lift it. Each change is one undoable edit.
class PackingLines : public QWidget
{
    Q_OBJECT

public:
    explicit PackingLines(AppContext &context, QWidget *parent = nullptr);

    void showActivity(const Activity &activity);
    /// To who brings the first thing, else to what can be packed.
    void takeFocus();

private:
    void reload();
    void addLine(const PackedKit &packed);
    void fillOffers(const QList<PackedKit> &packed);
    void pack(KitId kit, const QString &name, VolunteerId bringer);
    void unpack(KitId kit, const QString &name);
    void report(const Status &status);

    AppContext &m_context;
    Activity m_activity;
    QGridLayout *m_grid;
    QList<QWidget *> m_lines;
    QLabel *m_nothing;
    QComboBox *m_offers;
};

} // namespace rosette
