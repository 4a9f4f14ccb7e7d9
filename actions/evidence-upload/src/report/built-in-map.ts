import type { ControlMap } from './control-map.ts';

const C5 = {
  en: 'BSI, C5 criteria catalogue for cloud computing',
  de: 'BSI, Kriterienkatalog Cloud Computing (C5)',
  fr: 'BSI, catalogue de critères C5 pour l’informatique en nuage',
};

/** The map that every report shows. Numbers alone, since most of the texts may not be copied. */
export const BUILT_IN_MAP: ControlMap = {
  version: 1,
  id: 'sovereign-actions',
  title: { en: 'Regulations and standards', de: 'Regelwerke und Normen', fr: 'Réglementations et normes' },
  sources: {
    'C5:2020': { title: C5, edition: '2020' },
    'C5:2026': {
      title: C5,
      edition: '2026, 1.0.1 (2026-04-07)',
      note: {
        en: 'Numbers as in copies of the final text; not compared with the original of the BSI.',
        de: 'Nummern wie in Abschriften der Endfassung; mit dem Original des BSI nicht verglichen.',
        fr: 'Numéros relevés dans des copies du texte définitif, sans comparaison avec l’original du BSI.',
      },
    },
    'C5:2025': {
      title: C5,
      edition: '2025',
      note: {
        en: 'The draft of C5:2026, for numbers that were not seen in the final text, which may count them otherwise.',
        de: 'Der Entwurf von C5:2026, für Nummern, die in der Endfassung nicht nachgesehen wurden; sie kann sie anders zählen.',
        fr: 'Le projet de C5:2026, pour les numéros non relevés dans le texte définitif, qui peut les numéroter autrement.',
      },
    },
    SecNumCloud: {
      title: {
        en: 'ANSSI, requirements for providers of cloud services',
        de: 'ANSSI, Anforderungen an Anbieter von Cloud-Diensten',
        fr: 'ANSSI, prestataires de services d’informatique en nuage, référentiel d’exigences',
      },
      edition: '3.2',
    },
    DORA: {
      title: {
        en: 'Delegated Regulation (EU) 2024/1774 under Regulation (EU) 2022/2554',
        de: 'Delegierte Verordnung (EU) 2024/1774 zur Verordnung (EU) 2022/2554',
        fr: 'Règlement délégué (UE) 2024/1774 au titre du règlement (UE) 2022/2554',
      },
    },
    NIS2: {
      title: {
        en: 'Implementing Regulation (EU) 2024/2690 under Directive (EU) 2022/2555, annex',
        de: 'Durchführungsverordnung (EU) 2024/2690 zur Richtlinie (EU) 2022/2555, Anhang',
        fr: 'Règlement d’exécution (UE) 2024/2690 au titre de la directive (UE) 2022/2555, annexe',
      },
    },
    'ISO/IEC 27001': {
      title: { en: 'ISO/IEC 27001, annex A', de: 'ISO/IEC 27001, Anhang A', fr: 'ISO/IEC 27001, annexe A' },
      edition: '2022',
    },
  },
  requirements: [
    {
      evidence: ['change', 'approvals'],
      supports: {
        'C5:2020': ['DEV-05', 'DEV-07', 'DEV-08', 'DEV-09'],
        'C5:2026': ['DEV-08.02B', 'DEV-09.02B', 'DEV-10.01B'],
        SecNumCloud: ['12.2', '14.2.a', '14.2.b'],
        DORA: ['16(2)', '17(1)(a)–(d)'],
        NIS2: ['6.4.1', '6.4.2'],
        'ISO/IEC 27001': ['A.8.4', 'A.8.32'],
      },
    },
    {
      evidence: ['sbom'],
      supports: {
        'C5:2026': ['DEV-13.01B', 'DEV-13.02B', 'DEV-14.02B'],
        SecNumCloud: ['8.1', '14.2.c'],
        DORA: ['10(2)(d)'],
        NIS2: ['6.1.2.c', '12.4.1'],
        'ISO/IEC 27001': ['A.5.21', 'A.8.8'],
      },
    },
    {
      evidence: ['signature'],
      supports: {
        'C5:2020': ['DEV-08'],
        'C5:2026': ['DEV-09.01B', 'DEV-14.03B'],
        SecNumCloud: ['10.4.a', '12.10'],
        DORA: ['6', '16(7)'],
        NIS2: ['9.2'],
        'ISO/IEC 27001': ['A.8.19', 'A.8.24'],
      },
    },
    {
      evidence: ['provenance'],
      supports: {
        'C5:2020': ['DEV-07', 'DEV-08'],
        'C5:2026': ['DEV-08.02B', 'DEV-09.02AC', 'DEV-12.01B'],
        SecNumCloud: ['14.2.c', '14.4'],
        DORA: ['16'],
        NIS2: ['6.2.2'],
        'ISO/IEC 27001': ['A.8.25', 'A.8.31'],
      },
    },
    {
      evidence: ['plan'],
      supports: {
        'C5:2020': ['DEV-03', 'DEV-05', 'DEV-06'],
        'C5:2026': ['DEV-06.01B', 'DEV-10.01B'],
        'C5:2025': ['COS-03.03B'],
        SecNumCloud: ['12.2', '14.2.b', '17.5'],
        DORA: ['13(1)(h)', '17(1)(d)', '17(1)(h)'],
        NIS2: ['6.3.1', '6.4.2'],
        'ISO/IEC 27001': ['A.8.9', 'A.8.32'],
      },
    },
    {
      evidence: ['trail'],
      supports: {
        'C5:2020': ['OPS-10', 'OPS-12', 'OPS-14', 'OPS-15'],
        'C5:2026': ['OPS-14.01B', 'OPS-15.01B–OPS-15.03B', 'OPS-15.02AC'],
        SecNumCloud: ['12.6.a', '12.6.c', '12.7.a', '12.7.c', '12.7.d', '12.8.b', '16.6.a'],
        DORA: ['12(1)', '12(2)(a)', '12(2)(c)(iii)', '12(2)(d)'],
        NIS2: ['3.2.1–3.2.6'],
        'ISO/IEC 27001': ['A.5.28', 'A.8.15–A.8.17'],
      },
    },
    {
      evidence: ['keys'],
      supports: {
        'C5:2020': ['CRY-01', 'CRY-03', 'CRY-04'],
        'C5:2026': ['CRY-17.01B', 'CRY-17.02B'],
        'C5:2025': ['CRY-05', 'CRY-07.01B', 'CRY-10.01B', 'CRY-18', 'CRY-19'],
        SecNumCloud: ['10.1', '10.5.a–d'],
        DORA: ['6', '7(1)–(3)'],
        NIS2: ['9.2.c (v)', '9.2.c (xi)'],
        'ISO/IEC 27001': ['A.8.24'],
      },
    },
    {
      evidence: ['package'],
      supports: {
        'C5:2020': ['OPS-12', 'OPS-14'],
        'C5:2026': ['OPS-14.01B', 'OPS-15.02AC'],
        SecNumCloud: ['12.7.a', '12.7.d', '16.6.a'],
        DORA: ['12(2)(d)'],
        NIS2: ['3.2.5'],
        'ISO/IEC 27001': ['A.5.28', 'A.5.33'],
      },
    },
  ],
};
