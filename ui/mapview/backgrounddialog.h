#pragma once

#include "ui/mapview/backgroundsettings.h"
#include "ui/shell/formdialog.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace rosette {

class Prompts;

/// Asks what lies under the map: nothing, a file, or pictures from the web, with what that tells others.
class BackgroundDialog : public FormDialog
{
    Q_OBJECT

public:
    BackgroundDialog(const BackgroundSettings &settings, Prompts &prompts, QWidget *parent = nullptr);

    /// What was chosen; shown unless it is no background.
    BackgroundSettings settings() const;
    /// How much is kept of pictures from the web.
    void setKeptBytes(qint64 bytes);

signals:
    /// What was chosen makes sense; whether the file can be read is for the receiver to see.
    void chosen(const rosette::BackgroundSettings &settings);
    void emptyRequested();

private:
    QRadioButton *addChoice(const QString &text, const QString &name);
    QLineEdit *addLine(const QString &label, const QString &name, const QString &value, const QString &example);
    void addFileFields();
    void addAddressFields();
    void addKept();
    void chooseFile();
    void showFields();
    void submit();

    BackgroundSettings m_before;
    Prompts &m_prompts;
    QRadioButton *m_none;
    QRadioButton *m_file;
    QLineEdit *m_path = nullptr;
    QPushButton *m_choose = nullptr;
    QRadioButton *m_web = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_notice = nullptr;
    QSpinBox *m_lastZoom = nullptr;
    QLabel *m_kept = nullptr;
    QPushButton *m_empty = nullptr;
    QCheckBox *m_ground = nullptr;
};

} // namespace rosette
