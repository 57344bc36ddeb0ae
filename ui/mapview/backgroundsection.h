#pragma once

#include <QWidget>

class QCheckBox;
class QToolButton;

namespace rosette {

/// The background's line in the panel of layers: on or off, and a button to choose another.
class BackgroundSection : public QWidget
{
    Q_OBJECT

public:
    explicit BackgroundSection(QWidget *parent = nullptr);

    /// `name` is what was chosen; empty when nothing was.
    void showChoice(const QString &name, bool isShown);

signals:
    /// By the user.
    void toggled(bool isShown);
    void chooseRequested();

private:
    QCheckBox *m_box;
    QToolButton *m_choose;
};

} // namespace rosette
