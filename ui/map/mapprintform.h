#pragma once

#include <QWidget>

#include "models/output/mapexport.h"
#include "ui/map/mapprintsubject.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace rosette {

/// What is chosen for a map on paper: of what, how large, which way up, in which look, with which layers. Paper, turn,
/// look and legend are as they were chosen last.
class MapPrintForm : public QWidget
{
    Q_OBJECT

public:
    /// `request` is what is shown now; its round or ward, where it has one, is chosen.
    explicit MapPrintForm(const MapExportRequest &request, QWidget *parent = nullptr);

    /// The first one is the part of the map that was shown.
    void setSubjects(const QList<MapPrintSubject> &subjects);
    MapExportRequest request() const;
    /// Keeps paper, turn, look and legend for the next time.
    void remember() const;

signals:
    void changed();

private:
    QComboBox *addCombo(QFormLayout *form, const QString &label, const QString &name, const QStringList &choices);
    QCheckBox *addSwitch(const QString &text, const QString &name, bool isOn);
    void addLayers(QFormLayout *form);
    void recall();
    void subjectChosen();
    void updateEnabled();
    MapPrintSubject subject() const;

    MapExportRequest m_start;
    QList<MapPrintSubject> m_subjects;
    QComboBox *m_subject;
    QLineEdit *m_title = nullptr;
    QComboBox *m_paper;
    QComboBox *m_turn;
    QComboBox *m_look;
    QCheckBox *m_names = nullptr;
    QCheckBox *m_wards = nullptr;
    QCheckBox *m_districts = nullptr;
    QCheckBox *m_doors = nullptr;
    QCheckBox *m_rounds = nullptr;
    QCheckBox *m_stalls = nullptr;
    QComboBox *m_doorColour = nullptr;
    QComboBox *m_shading = nullptr;
    QCheckBox *m_legend = nullptr;
};

} // namespace rosette
