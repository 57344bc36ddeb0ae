#pragma once

#include <QWidget>

#include "models/people/contactpoint.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace rosette {

/// All ways to reach one person, each with what they said about being contacted, and an empty line for one more. What
/// kind it is, is told from what was typed. Enter saves; an emptied field removes.
class ContactPointsForm : public QWidget
{
    Q_OBJECT

public:
    explicit ContactPointsForm(QWidget *parent = nullptr);

    void setPoints(const QList<ContactPoint> &points);

signals:
    /// One line was changed; no id: a new one. An empty value asks to remove it.
    void edited(const rosette::ContactPoint &point);

private:
    struct Line
    {
        ContactPoint stored;
        QLabel *caption = nullptr;
        QLineEdit *value = nullptr;
        QComboBox *consent = nullptr;
    };
    void addLine();
    void fill(Line &line, const ContactPoint &point);
    void save(const Line &line);

    QGridLayout *m_grid;
    QList<Line> m_lines; ///< in the points' order; what is left over is hidden
};

} // namespace rosette
