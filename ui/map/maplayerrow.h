#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;

namespace rosette {

class MapLegendView;

/// One layer in the panel: its switch, what it tells if there is a choice, and its legend below.
class MapLayerRow : public QWidget
{
    Q_OBJECT

public:
    /// `name` begins the object names of its widgets: mapDoors makes mapDoorsCheckBox.
    MapLayerRow(const QString &name, const QString &text, QWidget *parent = nullptr);

    bool isOn() const;
    void setOn(bool isOn);
    /// A choice beside the switch, enabled while the layer is on; made when first asked for.
    QComboBox *choice();
    MapLegendView *legend() const { return m_legend; }

signals:
    /// By the user.
    void changed();

private:
    void addChoice();

    QString m_name;
    QHBoxLayout *m_head;
    QCheckBox *m_switch;
    QComboBox *m_choice = nullptr;
    MapLegendView *m_legend;
};

} // namespace rosette
