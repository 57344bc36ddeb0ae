#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QStringListModel;

namespace rosette {

class FlowLayout;

/// What a volunteer can do, one chip each: a click on a chip takes it away, the field at the end adds one, offering the
/// skills that are known.
class SkillChips : public QWidget
{
    Q_OBJECT

public:
    explicit SkillChips(QWidget *parent = nullptr);

    QStringList skills() const { return m_skills; }
    void setSkills(const QStringList &skills);
    void setKnownSkills(const QStringList &skills);

signals:
    /// The user added or took away one.
    void skillsEdited(const QStringList &skills);

private:
    void rebuild();
    void addTyped();
    void change(const QStringList &skills);

    QStringList m_skills;
    FlowLayout *m_layout;
    QLineEdit *m_field;
    QStringListModel *m_known;
};

} // namespace rosette
